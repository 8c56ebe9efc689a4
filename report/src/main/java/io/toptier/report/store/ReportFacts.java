package io.toptier.report.store;

import io.toptier.report.format.Contracts;
import io.toptier.report.format.Designations;
import io.toptier.workspace.store.FactTable;
import java.util.List;

/** The tables of facts of this room. */
public final class ReportFacts {
    public static final FactTable CONTRACTS = new FactTable("contracts.csv", "report.contract", Contracts.COLUMNS);
    public static final FactTable DESIGNATIONS =
            new FactTable("designations.csv", "report.designation", Designations.COLUMNS);

    private ReportFacts() {}

    public static List<FactTable> all() {
        return List.of(CONTRACTS, DESIGNATIONS);
    }
}
