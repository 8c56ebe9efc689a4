package io.toptier.deals.format;

import static java.util.stream.Collectors.toCollection;

import io.toptier.deals.DealBook;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Solution;
import io.toptier.workspace.Workspace;
import java.util.List;
import java.util.TreeSet;

/** Reads the deals of a workspace: {@code deals.csv}, {@code registrations.csv}, {@code sellers.csv}, {@code calendar.csv}. */
public final class DealTables {
    private DealTables() {}

    /** Whatever can be read, each table by its own id; what a table refers to and is not there is a finding. */
    public static Outcome<DealBook> read(Workspace workspace, List<Customer> customers, List<Solution> solutions) {
        var findings = new Findings();
        var sellers = new SellersTable(findings).read(workspace);
        var names = new References(
                customers.stream().map(one -> one.id().value()).collect(toCollection(TreeSet::new)),
                solutions.stream().map(one -> one.id().value()).collect(toCollection(TreeSet::new)),
                sellers.stream().map(one -> one.id().value()).collect(toCollection(TreeSet::new)),
                findings);
        var deals = new DealsTable(names, findings).read(workspace);
        var registrations = new RegistrationsTable(deals, findings).read(workspace);
        var calendar = new CalendarTable(findings).read(workspace);
        return findings.with(new DealBook(deals, registrations, sellers, calendar));
    }
}
