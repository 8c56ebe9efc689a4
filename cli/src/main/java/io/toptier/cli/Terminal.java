package io.toptier.cli;

import io.toptier.consumption.format.Progress;
import io.toptier.kernel.Finding;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where answers and talk go, and what day it is. */
final class Terminal {
    /** Set by the launcher when somebody reads the talk on a terminal. */
    private static final String WATCHED = "toptier.watched";

    private final PrintWriter out;
    private final PrintStream talk;
    private final Clock clock;

    Terminal(PrintStream out, PrintStream talk, Clock clock) {
        this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
        this.talk = talk;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A line of the answer. */
    void answer(String line) {
        out.print(line);
        out.print('\n');
        out.flush();
    }

    void answer(List<String> lines) {
        lines.forEach(this::answer);
    }

    /** A line beside the answer. */
    void say(String line) {
        talk.print(line + "\n");
        talk.flush();
    }

    /** All findings beside the answer, and the exit code that follows from them. */
    int findings(List<Finding> findings) {
        FindingsText.lines(findings).forEach(this::say);
        return findings.stream().anyMatch(Finding::isError) ? Exit.DONE_WITH_ERRORS : Exit.DONE;
    }

    /** A bar for a person at the terminal; nothing where the output goes into a file or another program. */
    Progress progress() {
        return Boolean.getBoolean(WATCHED) ? new ProgressLine(talk) : Progress.NONE;
    }
}
