package io.toptier.report.format;

import static java.util.stream.Collectors.toCollection;

import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Money;
import io.toptier.report.Contract;
import io.toptier.workspace.Columns;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Row;
import io.toptier.workspace.Spans;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code contracts.csv}: the monthly value of each contract; {@code to} is its last day, empty for none. */
public final class Contracts {
    public static final Columns COLUMNS =
            new Columns(List.of("customer", "solution", "from", "monthly_value", "currency"), List.of("to"));

    private Contracts() {}

    /** A contract of a customer nobody declared is a finding and left out. */
    public static List<Contract> read(Workspace workspace, List<Customer> customers, Findings findings) {
        var ids = customers.stream().map(one -> one.id().value()).collect(toCollection(TreeSet::new));
        return new Table(workspace, COLUMNS, findings)
                .read("contracts.csv").stream()
                        .flatMap(row -> contract(row, ids, findings).stream())
                        .toList();
    }

    private static Optional<Contract> contract(Row row, Set<String> ids, Findings findings) {
        var customer = row.required("customer");
        var solution = row.required("solution");
        var from = row.required("from").flatMap(present -> row.day("from"));
        var last = row.day("to").orElse(null);
        var value = row.required("monthly_value").flatMap(present -> row.decimal("monthly_value"));
        var currency = row.required("currency").flatMap(present -> row.currency("currency"));
        if (customer.isPresent() && !ids.contains(customer.get())) {
            findings.add(Finding.error(
                    "unknown-customer",
                    row.place("customer"),
                    "'" + customer.get() + "'",
                    "an id of customers.csv",
                    Nearest.remedy(customer.get(), ids)));
            return Optional.empty();
        }
        if (customer.isEmpty() || solution.isEmpty() || from.isEmpty() || value.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        return Spans.through(from.get(), last, row.place("to"), findings)
                .map(term -> new Contract(
                        new CustomerId(customer.get()),
                        solution.get(),
                        term,
                        new Money(value.get(), currency.get()),
                        row.place()));
    }
}
