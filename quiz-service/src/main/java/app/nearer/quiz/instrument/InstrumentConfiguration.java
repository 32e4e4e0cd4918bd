package app.nearer.quiz.instrument;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the instrument that is in use where it is needed. */
@Configuration
class InstrumentConfiguration {

    @Bean
    Instrument instrument() {
        return Instruments.current();
    }
}
