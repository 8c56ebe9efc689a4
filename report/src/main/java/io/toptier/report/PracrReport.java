package io.toptier.report;

import java.util.List;

/** The rows of one layout and the columns they get. */
public record PracrReport(PracrTemplate template, List<PracrRow> rows) {
    public PracrReport {
        rows = List.copyOf(rows);
    }
}
