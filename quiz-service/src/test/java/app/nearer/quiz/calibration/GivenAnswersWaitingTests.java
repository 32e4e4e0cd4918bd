package app.nearer.quiz.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import com.zaxxer.hikari.HikariDataSource;

import app.nearer.quiz.RealService;
import app.nearer.quiz.Tables;
import app.nearer.quiz.instrument.Instrument;
import app.nearer.quiz.instrument.Instruments;
import app.nearer.quiz.instrument.Statement;
import app.nearer.quiz.scoring.Rating;

/** Writing what was given while somebody gives more, with one connection for all. */
@RealService
class GivenAnswersWaitingTests {

    private static final int TOGETHER = CalibrationProperties.FEWEST_TOGETHER;

    private final Tables tables;
    private final JdbcClient jdbc;
    private final TransactionTemplate elsewhere;
    private final HikariDataSource one = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    GivenAnswersWaitingTests(Tables tables, JdbcClient jdbc, PlatformTransactionManager elsewhere, Environment environment) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.elsewhere = new TransactionTemplate(elsewhere);
        one.setJdbcUrl(environment.getRequiredProperty("spring.datasource.url"));
        one.setUsername(environment.getRequiredProperty("spring.datasource.username"));
        one.setPassword(environment.getRequiredProperty("spring.datasource.password"));
        one.setMaximumPoolSize(1);
        one.setConnectionInitSql("set lock_timeout = '200ms'");
    }

    @EnableTransactionManagement
    @Import({GivenAnswers.class, GivenAnswerStore.class})
    static class Alone {
    }

    @BeforeEach
    void enoughHaveGiven() {
        jdbc.sql("delete from given_answer").update();
        context.register(Alone.class);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(one));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(one));
        context.registerBean(Instrument.class, Instruments::current);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(CalibrationProperties.class, () -> new CalibrationProperties(TOGETHER, Duration.ofHours(1)));
        context.refresh();
        for (int person = 0; person < TOGETHER; person++) {
            submit(() -> true);
        }
    }

    @AfterEach
    void close() {
        context.close();
        one.close();
    }

    @Test
    void whoeverGivesNeverWaitsForWhoeverWrites() throws Exception {
        CompletableFuture<Boolean> written = submit(() -> {
            CompletableFuture<Boolean> writing = CompletableFuture.supplyAsync(() -> given().write());
            await().atMost(Duration.ofSeconds(30)).until(() -> one.getHikariPoolMXBean().getThreadsAwaitingConnection() == 1);
            return writing;
        });
        assertThat(written.get(60, TimeUnit.SECONDS)).isTrue();
        assertThat(tables.count("given_answer")).isEqualTo(TOGETHER * 14L);
    }

    @Test
    void whatCouldNotBeWrittenWaitsOn() {
        elsewhere.executeWithoutResult(status -> {
            jdbc.sql("lock table given_answer in access exclusive mode").update();
            assertThatThrownBy(() -> given().write()).hasMessageContaining("lock");
        });
        assertThat(tables.count("given_answer")).isZero();
        assertThat(given().write()).isTrue();
        assertThat(tables.count("given_answer")).isEqualTo(TOGETHER * 14L);
    }

    private GivenAnswers given() {
        return context.getBean(GivenAnswers.class);
    }

    /** Gives answers in a transaction that does this besides. */
    private <T> T submit(Supplier<T> besides) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).execute(status -> {
            Map<String, Rating> answers = Instruments.current()
                    .sections()
                    .stream()
                    .flatMap(section -> section.statements().stream())
                    .collect(Collectors.toUnmodifiableMap(Statement::id, statement -> new Rating(2, 4)));
            given().take("en", answers);
            return besides.get();
        });
    }
}
