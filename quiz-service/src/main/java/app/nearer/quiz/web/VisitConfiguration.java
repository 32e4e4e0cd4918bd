package app.nearer.quiz.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How a visit is kept. */
@Configuration
class VisitConfiguration {

    /** Two requests of one visit at the same moment, a button pressed twice, may write the same thing. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer twoRequestsAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
