package io.toptier.workspace.store;

import io.toptier.workspace.Customers;
import io.toptier.workspace.Solutions;
import java.util.List;

/** The tables of facts that several rooms read. */
public final class WorkspaceTables {
    public static final FactTable CUSTOMERS = new FactTable(Customers.FILE, "workspace.customer", Customers.COLUMNS);
    public static final FactTable SOLUTIONS = new FactTable(Solutions.FILE, "workspace.solution", Solutions.COLUMNS);

    private WorkspaceTables() {}

    public static List<FactTable> all() {
        return List.of(CUSTOMERS, SOLUTIONS);
    }
}
