package app.nearer.indexer.command;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.run.IndexRun;
import app.nearer.indexer.run.IndexRun.Reached;
import app.nearer.indexer.run.IndexRun.State;
import app.nearer.indexer.run.Mode;
import app.nearer.indexer.run.RunReport;
import app.nearer.indexer.run.RunRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does an index run, in the service or here. */
@Command(name = "index", description = {"Read the content, build a snapshot of what is good, and publish it.",
        "The running service does so, from the folder that it was started with; with --offline this command does."})
final class IndexCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private ServiceOptions service;

    @Mixin
    private StoreOptions store;

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "${env:NEARER_CONTENT_DIRECTORY:-content}", description = {
            "With --offline: the folder of the library; also by NEARER_CONTENT_DIRECTORY.", "Here: ${DEFAULT-VALUE}"})
    private Path content;

    @Option(names = "--dry-run", description = "Change nothing, and say what publishing would change: articles, and the lists of sample profiles.")
    private boolean dryRun;

    @Option(names = "--no-publish", description = "Build the snapshot, and leave it to `activate` to publish it.")
    private boolean noPublish;

    @Option(names = "--full", description = "Build everything anew, also what has not changed.")
    private boolean full;

    @Override
    public Integer call() throws IOException, InterruptedException {
        RunReport report = store.offline() ? here(request()) : inTheService(service.client(), request());
        new Printer(spec.commandLine().getOut()).report(report);
        return report.refused().isEmpty() ? ExitCode.OK : CommandLineTool.CONTENT_PROBLEMS;
    }

    private RunRequest request() {
        return RunRequest.of(dryRun ? Mode.DRY_RUN : noPublish ? Mode.PREPARE : Mode.PUBLISH, full);
    }

    private RunReport here(RunRequest request) throws IOException {
        try (ConsoleProgress progress = ConsoleProgress.onErrorStream()) {
            return store.indexing(content).run(request, progress);
        } catch (NotDirectoryException e) {
            throw CommandFailure.usage("There is no folder %s.".formatted(content));
        }
    }

    private static RunReport inTheService(ServiceClient client, RunRequest request) throws InterruptedException {
        try (ConsoleProgress progress = ConsoleProgress.onErrorStream()) {
            IndexRun run = client.startRun(request);
            Reached shown = null;
            while (run.state() == State.RUNNING) {
                shown = show(shown, run.progress(), progress);
                Thread.sleep(BETWEEN_LOOKS);
                run = client.run(run.id());
            }
            show(shown, run.progress(), progress);
            RunReport report = run.report();
            if (report == null) {
                throw CommandFailure.inTheWay("The run failed: %s".formatted(run.failure()));
            }
            return report;
        }
    }

    private static @Nullable Reached show(@Nullable Reached before, @Nullable Reached now, ConsoleProgress progress) {
        if (now == null) {
            return before;
        }
        boolean same = before != null && before.phase() == now.phase();
        if (!same) {
            progress.begin(now.phase(), now.total());
        }
        for (int done = same ? before.done() : 0; done < now.done(); done++) {
            progress.step();
        }
        return now;
    }
}
