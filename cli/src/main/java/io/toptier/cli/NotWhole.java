package io.toptier.cli;

import io.toptier.report.ClosedMonth;
import java.util.List;

/** What stands above every text answer about a month that is a part. */
final class NotWhole {
    private static final String WARNING =
            "NOT WHOLE: something could not be read; the figures are a part, and no report is written";

    private NotWhole() {}

    static List<String> lines(ClosedMonth closed) {
        return closed.complete() ? List.of() : List.of(WARNING);
    }
}
