package app.nearer.indexer.withdrawal;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import app.nearer.indexer.activation.Activations;
import app.nearer.indexer.snapshot.StoreAccess;

/** Puts the desk together. */
@Configuration
class WithdrawalConfiguration {

    @Bean
    WithdrawalDesk withdrawalDesk(StoreAccess store, Activations activations, Clock clock) {
        return new WithdrawalDesk(store, activations, clock);
    }
}
