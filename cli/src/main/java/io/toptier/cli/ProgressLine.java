package io.toptier.cli;

import io.toptier.consumption.format.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a long read has come; a short read shows nothing. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int WHOLE = 100;

    private final PrintStream talk;
    private @Nullable ProgressBar bar;
    private String current = "";

    ProgressLine(PrintStream talk) {
        this.talk = talk;
    }

    @Override
    public synchronized void report(String what, double percent) {
        if (percent >= WHOLE) {
            close();
        } else if (percent >= 0) {
            if (bar == null || !current.equals(what)) {
                close();
                bar = start(what);
                current = what;
            }
            bar.stepTo((long) percent);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private ProgressBar start(String what) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(WHOLE)
                .setUnit("%", 1)
                .setConsumer(new ConsoleProgressBarConsumer(talk))
                .build();
    }
}
