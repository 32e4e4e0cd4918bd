package app.nearer.indexer.command;

import java.util.concurrent.Callable;

import app.nearer.contracts.Topics;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays the dead letters of a topic. */
@Command(name = "replay", description = {"Send the dead letters of a topic to it once more.",
        "What is still unreadable comes back as a new dead letter."})
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private KafkaOptions kafka;

    @Parameters(paramLabel = "TOPIC", description = "quiz-results, reading-lists, articles, index-snapshots, index-replicas or item-ratings.")
    private String topic;

    @Override
    public Integer call() throws InterruptedException {
        if (!Topics.ALL.contains(topic)) {
            throw CommandFailure.usage("There is no topic %s: name one of %s.".formatted(topic, String.join(", ", Topics.ALL)));
        }
        spec.commandLine().getOut().println(kafka.deadLetters().replay(topic) + " sent to " + topic + " once more");
        return ExitCode.OK;
    }
}
