package app.nearer.indexer.command;

import java.util.logging.Level;
import java.util.logging.Logger;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The first argument names a command; see its help. */
@Command(name = "content-indexer", description = {"Checks the library, and publishes it.",
        "Without a command this jar is the service, with the operators' page on port 8082."}, subcommands = {
                ValidateCommand.class,
                IndexCommand.class, SnapshotsCommand.class, ActivateCommand.class,
                WithdrawCommand.class, ImportCommand.class, ReplicasCommand.class, DeadLettersCommand.class,
                ReplayCommand.class}, synopsisSubcommandLabel = "COMMAND", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                        "0:all is well", "1:some of the content has problems", "2:the command was not understood",
                        "3:something was in the way: the service, the store or the folder"}, commandListHeading = "%nCommands:%n")
public final class CommandLineTool {

    /** Some of the content has problems. */
    static final int CONTENT_PROBLEMS = 1;

    /** Something was in the way. */
    static final int IN_THE_WAY = 3;

    private static final String LOGGING = "app/nearer/indexer/command/logback-command.xml";

    // held, since a logger that nobody holds forgets its level
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Mixin
    private HelpOption help;

    private CommandLineTool() {
    }

    /** Whether the arguments are a command, and not settings of the service such as {@code --server.port=8083}. */
    public static boolean isMeant(String[] arguments) {
        return arguments.length > 0 && !arguments[0].matches("--[\\w.-]+=.*");
    }

    /** Carries out a command, and returns its exit code. */
    public static int run(String[] arguments) {
        System.setProperty("logback.configurationFile", LOGGING);
        LUCENE.setLevel(Level.SEVERE);
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new CommandLineTool())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println(CommandFailure.inPlainWords(e));
                    return e instanceof CommandFailure failure ? failure.exitCode() : IN_THE_WAY;
                });
    }
}
