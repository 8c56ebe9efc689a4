package io.toptier.cli;

import io.toptier.credit.CreditBooks;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import org.jspecify.annotations.Nullable;

/** Whom a page speaks of, as people know them. */
final class CreditNames {
    private CreditNames() {}

    static String customer(CreditBooks books, @Nullable CustomerId id) {
        if (id == null) {
            return "(nobody known)";
        }
        return books.customers().stream()
                .filter(customer -> customer.id().equals(id))
                .map(Customer::name)
                .findFirst()
                .orElse(id.value());
    }
}
