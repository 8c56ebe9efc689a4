package io.toptier.deals.format;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.SellerId;
import io.toptier.kernel.SolutionId;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Row;
import java.util.List;
import java.util.Set;

/** What rows of deals may name; a name that nobody declared is a finding, and stays, so that nothing is lost. */
record References(Set<String> customers, Set<String> solutions, Set<String> sellers, Findings findings) {

    CustomerId customer(String id, Row row) {
        if (!customers.contains(id)) {
            findings.add(Finding.error(
                    "unknown-customer",
                    row.place("customer"),
                    "'" + id + "'",
                    "an id of customers.csv",
                    Nearest.remedy(id, customers)));
        }
        return new CustomerId(id);
    }

    List<SolutionId> solutions(Row row) {
        var ids = row.list("solutions");
        ids.stream()
                .filter(id -> !solutions.contains(id))
                .forEach(id -> findings.add(Finding.error(
                        "unknown-solution",
                        row.place("solutions"),
                        "'" + id + "'",
                        "an id of solutions.csv",
                        Nearest.remedy(id, solutions))));
        return ids.stream().map(SolutionId::new).toList();
    }

    List<SellerId> sellers(Row row) {
        var ids = row.list("sellers");
        ids.stream()
                .filter(id -> !sellers.contains(id))
                .forEach(id -> findings.add(Finding.warning(
                        "unknown-seller",
                        row.place("sellers"),
                        "'" + id + "'",
                        "an id of sellers.csv",
                        Nearest.remedy(id, sellers))));
        return ids.stream().map(SellerId::new).distinct().toList();
    }
}
