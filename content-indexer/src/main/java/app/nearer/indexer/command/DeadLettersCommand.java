package app.nearer.indexer.command;

import java.util.List;
import java.util.concurrent.Callable;

import app.nearer.messaging.DeadLetters.DeadLetter;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the dead letters. */
@Command(name = "dead-letters", description = {"List the records that no service could read, and the kind of the error.",
        "What they hold is not shown."})
final class DeadLettersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private KafkaOptions kafka;

    @Override
    public Integer call() {
        List<DeadLetter> waiting = kafka.deadLetters().waiting();
        for (DeadLetter letter : waiting) {
            spec.commandLine().getOut().printf("%s-%d@%d %s %s%n", letter.topic(), letter.partition(), letter.offset(),
                    letter.at(),
                    letter.errorClass());
        }
        spec.commandLine().getOut().println(waiting.isEmpty() ? "no dead letters" : waiting.size() + " waiting: see replay");
        return ExitCode.OK;
    }
}
