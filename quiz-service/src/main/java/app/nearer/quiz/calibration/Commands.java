package app.nearer.quiz.calibration;

import java.nio.file.NoSuchFileException;
import java.util.OptionalInt;

import org.springframework.jdbc.CannotGetJdbcConnectionException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the service does when its arguments name a command: write out the answers that were given, or estimate constants from them. */
@Command(name = "quiz-service", mixinStandardHelpOptions = true, subcommands = {AnswersCommand.class,
        CalibrateCommand.class}, description = "Without a command, the service is started.")
public final class Commands implements Runnable {

    @Spec
    private CommandSpec spec;

    private Commands() {
    }

    /** Carries out the command that the first argument names, and returns its exit code; empty when it names none. */
    public static OptionalInt run(String[] arguments) {
        CommandLine line = line();
        return arguments.length > 0 && line.getSubcommands().containsKey(arguments[0])
                ? OptionalInt.of(line.execute(arguments))
                : OptionalInt.empty();
    }

    static CommandLine line() {
        return new CommandLine(new Commands()).setUsageHelpAutoWidth(true).setExecutionExceptionHandler((e, line, parsed) -> {
            line.getErr().println(sentence(e, line.getCommandName()));
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    private static String sentence(Exception e, String command) {
        return switch (e) {
            case CannotGetJdbcConnectionException away -> "The database cannot be reached.";
            case NoSuchFileException none -> "There is no file %s.".formatted(none.getFile());
            default -> "“%s” failed: %s".formatted(command, e.getMessage());
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
