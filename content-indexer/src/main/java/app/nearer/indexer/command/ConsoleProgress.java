package app.nearer.indexer.command;

import java.io.PrintStream;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.nearer.indexer.progress.Phase;
import app.nearer.indexer.progress.Progress;
import app.nearer.indexer.words.Wording;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for each phase, with the time left, where somebody looks on; a line for each phase elsewhere. It goes to the error stream, past any pipe. */
final class ConsoleProgress implements Progress, AutoCloseable {

    private static final int WIDTH = 80;
    private static final int UPDATE_MILLIS = 100;

    private final PrintStream out;
    private final boolean someoneLooksOn;
    private final Wording words = new Wording(Instant.now());
    private @Nullable ProgressBar bar;

    ConsoleProgress(PrintStream out, boolean someoneLooksOn) {
        this.out = out;
        this.someoneLooksOn = someoneLooksOn;
    }

    static ConsoleProgress onErrorStream() {
        return new ConsoleProgress(System.err, System.console() != null && System.console().isTerminal());
    }

    @Override
    public void begin(Phase phase, int total) {
        close();
        if (!someoneLooksOn) {
            out.printf("%s: %d%n", words.phase(phase), total);
            return;
        }
        bar = new ProgressBarBuilder().setTaskName("%-10s".formatted(words.phase(phase)))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                .build();
    }

    @Override
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
