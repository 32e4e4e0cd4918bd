package app.nearer.indexer.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;

import app.nearer.indexer.withdrawal.WithdrawalAnswer;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an article out of sight. */
@Command(name = "withdraw", description = {"Take an article out of sight at once, and keep it out whatever its file says.",
        "With --undo the next run shows it again, if its file says that it is published."})
final class WithdrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private ServiceOptions service;

    @Mixin
    private StoreOptions store;

    @Option(names = "--reason", paramLabel = "WORDS", defaultValue = "", description = "Why; other operators see it.")
    private String reason;

    @Option(names = "--undo", description = "Take the withdrawal back.")
    private boolean undo;

    @Parameters(arity = "1", paramLabel = "ARTICLE", description = "The id of the article.")
    private String article;

    @Override
    public Integer call() throws IOException {
        if (!article.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw CommandFailure.usage("%s is no id of an article.".formatted(article));
        }
        if (undo) {
            takeBack();
            spec.commandLine().getOut().printf("%s is no longer withdrawn; the next run shows it again%n", article);
        } else {
            new Printer(spec.commandLine().getOut()).withdrawal(withdraw());
        }
        return ExitCode.OK;
    }

    private WithdrawalAnswer withdraw() throws IOException {
        try {
            return store.offline()
                    ? WithdrawalAnswer.of(article, store.withdrawals().withdraw(article, reason))
                    : service.client().withdraw(article, reason);
        } catch (NoSuchFileException e) {
            throw CommandFailure.inTheWay("No snapshot holds an article %s.".formatted(article));
        }
    }

    private void takeBack() throws IOException {
        if (!store.offline()) {
            service.client().takeBack(article);
        } else if (!store.withdrawals().takeBack(article)) {
            throw CommandFailure.inTheWay("The article %s is not withdrawn.".formatted(article));
        }
    }
}
