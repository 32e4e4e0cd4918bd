package app.nearer.indexer.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the replicas. */
@Command(name = "replicas", description = "List the replicas that the running service has heard of, and which snapshot each serves.")
final class ReplicasCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private ServiceOptions service;

    @Override
    public Integer call() {
        new Printer(spec.commandLine().getOut()).replicas(service.client().replicas());
        return ExitCode.OK;
    }
}
