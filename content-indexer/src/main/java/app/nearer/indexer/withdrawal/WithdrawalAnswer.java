package app.nearer.indexer.withdrawal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.activation.Activation;
import app.nearer.indexer.activation.ActivationAnswer;

/**
 * What came of a withdrawal.
 *
 * @param activation of the snapshot without the article; {@code null} when readers did not have it
 */
public record WithdrawalAnswer(String article, @Nullable ActivationAnswer activation) {

    public static WithdrawalAnswer of(String article, Optional<Activation> activation) {
        return new WithdrawalAnswer(article, activation.map(ActivationAnswer::of).orElse(null));
    }
}
