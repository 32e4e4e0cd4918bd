package app.nearer.indexer.console;

import org.springframework.stereotype.Component;

import app.nearer.indexer.draft.DraftFolder;
import app.nearer.indexer.reader.Readers;
import app.nearer.indexer.withdrawal.WithdrawalDesk;

/** What the console shows besides runs and snapshots. */
@Component
record ConsoleDesks(DraftFolder drafts, WithdrawalDesk withdrawals, DeadLetterWatch letters, Readers readers) {
}
