package app.nearer.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

class SchedulingTests {

    private static final long PATIENCE_SECONDS = 20;

    @Test
    void aTaskThatWaitsForTheBrokerHoldsUpNoOther() throws InterruptedException {
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(Tasks.class).web(WebApplicationType.NONE)
                .properties(Map.of("spring.config.import", "classpath:nearer-messaging.yml", "spring.kafka.bootstrap-servers",
                        "127.0.0.1:1", "spring.main.banner-mode", "off", "spring.threads.virtual.enabled", "true"))
                .run()) {
            Tasks tasks = service.getBean(Tasks.class);
            assertThat(tasks.waiting.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(tasks.others.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("others go on").isTrue();
        }
    }

    /** A task that never ends, beside one that is to go on. */
    @Configuration
    @EnableAutoConfiguration
    @EnableScheduling
    static class Tasks {

        final CountDownLatch waiting = new CountDownLatch(1);
        final CountDownLatch others = new CountDownLatch(3);

        @Scheduled(fixedDelayString = "PT0.05S")
        void waits() {
            waiting.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Scheduled(initialDelayString = "PT0.5S", fixedDelayString = "PT0.05S")
        void goesOn() {
            others.countDown();
        }
    }
}
