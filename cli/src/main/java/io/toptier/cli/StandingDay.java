package io.toptier.cli;

import io.toptier.workspace.Workspace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that a standing is asked for; a default is told, never taken in silence. */
final class StandingDay {
    private StandingDay() {}

    static LocalDate of(@Nullable LocalDate asked, Workspace workspace, Terminal terminal) {
        if (asked != null) {
            return asked;
        }
        var day = workspace.knownBy().day();
        terminal.say("standing on " + day + " (ask for another day with --on)");
        return day;
    }
}
