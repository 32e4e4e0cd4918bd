package app.nearer.messaging;

import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** What each service gets by depending on this module. */
@AutoConfiguration(before = TaskSchedulingAutoConfiguration.class, beforeName = "org.springframework.cloud.stream.config.BindingServiceConfiguration")
@EnableConfigurationProperties(MessagingProperties.class)
class MessagingConfiguration {

    @Bean
    EventMapper eventMapper() {
        return new EventMapper();
    }

    @Bean
    FirstSight firstSight() {
        return new FirstSight();
    }

    @Bean
    EventPublisher eventPublisher(StreamBridge bridge, EventMapper events, FirstSight firstSight) {
        return new EventPublisher(bridge, events, firstSight);
    }

    @Bean
    static LateConsumers lateConsumers(AutowireCapableBeanFactory beans) {
        return new LateConsumers(beans);
    }

    @Bean
    TopicProvisioner topicProvisioner(KafkaAdmin admin, MessagingProperties properties, FirstSight firstSight,
            InputBindingLifecycle consumers) {
        return new TopicProvisioner(admin, TopicSettings.all(properties.replicationFactor()), firstSight, consumers);
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> failedRecords(KafkaProperties kafka) {
        CommonErrorHandler handler = FailedRecords.handler(new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                kafka.buildProducerProperties(), new ByteArraySerializer(), new ByteArraySerializer())));
        return (container, topic, group) -> container.setCommonErrorHandler(handler);
    }

    /**
     * Runs what is scheduled, with {@code spring.task.scheduling.pool.size} threads. Where virtual threads are enabled, Spring Boot's own would
     * run all that has a fixed delay on one thread, and a task that waits for the broker would hold up all others.
     */
    @Bean
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
        return builder.build();
    }
}
