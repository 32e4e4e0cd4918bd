package app.nearer.indexer.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;

import app.nearer.indexer.activation.ActivationAnswer;
import app.nearer.tipindex.SnapshotManifest;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a snapshot the active one. */
@Command(name = "activate", description = "Publish a snapshot that is kept: go forward, or back. See `snapshots` for the versions.")
final class ActivateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private ServiceOptions service;

    @Mixin
    private StoreOptions store;

    @Parameters(arity = "1", paramLabel = "VERSION", description = "The version, such as 20261121T062745.123Z.")
    private String version;

    @Override
    public Integer call() throws IOException {
        requireVersion();
        new Printer(spec.commandLine().getOut()).activation(store.offline() ? here() : service.client().activate(version));
        return ExitCode.OK;
    }

    private ActivationAnswer here() throws IOException {
        try {
            return ActivationAnswer.of(store.desk().activate(version));
        } catch (NoSuchFileException e) {
            throw CommandFailure.inTheWay("There is no snapshot %s.".formatted(version));
        }
    }

    private void requireVersion() {
        try {
            SnapshotManifest.requireVersion(version);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("%s is no version: see `snapshots`.".formatted(version));
        }
    }
}
