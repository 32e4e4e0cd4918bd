package app.nearer.indexer.command;

import app.nearer.indexer.run.Failures;

import picocli.CommandLine.ExitCode;

/** A command cannot do its work; the message says why, and what can be done. */
final class CommandFailure extends RuntimeException {

    private final int exitCode;

    private CommandFailure(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    static CommandFailure inTheWay(String message) {
        return new CommandFailure(message, CommandLineTool.IN_THE_WAY);
    }

    static CommandFailure usage(String message) {
        return new CommandFailure(message, ExitCode.USAGE);
    }

    int exitCode() {
        return exitCode;
    }

    static String inPlainWords(Exception e) {
        return e instanceof CommandFailure ? e.getMessage() : Failures.inPlainWords(e);
    }
}
