package app.nearer.messaging;

import java.util.HashMap;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;

/**
 * Takes the binding of consumers out of the start of the application: left to itself it waits for Kafka, some thirty seconds for each of
 * them, before the web server opens. {@link TopicProvisioner} starts it instead. Spring Cloud Stream has no setting for this.
 */
final class LateConsumers implements BeanPostProcessor {

    private final AutowireCapableBeanFactory beans;

    LateConsumers(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean.getClass() != InputBindingLifecycle.class) {
            return bean;
        }
        InputBindingLifecycle late = new InputBindingLifecycle(beans.getBean(BindingService.class), new HashMap<>()) {
            @Override
            public boolean isAutoStartup() {
                return false;
            }
        };
        beans.autowireBean(late);
        return late;
    }
}
