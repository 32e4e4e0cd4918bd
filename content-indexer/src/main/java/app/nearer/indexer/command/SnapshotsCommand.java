package app.nearer.indexer.command;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the snapshots that are kept. */
@Command(name = "snapshots", description = "List the snapshots that are kept, newest first; * marks the active one.")
final class SnapshotsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private ServiceOptions service;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() throws IOException {
        new Printer(spec.commandLine().getOut())
                .snapshots(store.offline() ? store.desk().list() : service.client().snapshots());
        return ExitCode.OK;
    }
}
