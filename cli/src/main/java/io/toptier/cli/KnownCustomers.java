package io.toptier.cli;

import io.toptier.workspace.Nearest;
import java.util.List;

/** Refuses a customer nobody declared, and offers the nearest one. */
final class KnownCustomers {
    private KnownCustomers() {}

    static void demand(String customer, List<String> known) {
        if (!known.contains(customer)) {
            throw new ConfigurationProblem(
                    "customers.csv has no customer '" + customer + "'; " + Nearest.remedy(customer, known));
        }
    }
}
