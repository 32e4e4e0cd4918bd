package app.nearer.recommendation.readinglist;

import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import app.nearer.recommendation.replica.Replica;

/**
 * Starts consuming quiz results once a snapshot is open. It looks each second rather than once, because the binding itself comes only when
 * Kafka is there.
 */
@Component
class QuizResultBinding {

    private static final String NAME = "quizResults-in-0";

    private final Replica replica;
    private final BindingsLifecycleController bindings;

    QuizResultBinding(Replica replica, BindingsLifecycleController bindings) {
        this.replica = replica;
        this.bindings = bindings;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void startOnceThereIsASnapshot() {
        if (replica.serving().isEmpty()) {
            return;
        }
        bindings.queryState(NAME).stream().filter(binding -> !binding.isRunning()).forEach(Binding::start);
    }
}
