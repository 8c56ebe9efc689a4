package io.toptier.marketplace.format;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.marketplace.Buyer;
import io.toptier.marketplace.format.Declared.Asked;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which of the partner's customers bought: by the company's name, or by Partner Center's id as tenant or customer id. */
final class Buyers {
    private final Declared<CustomerId> declared = new Declared<>();
    private final Map<Buyer, Buyer> met = new HashMap<>();

    Buyers(List<Customer> customers) {
        for (var customer : customers) {
            declared.declare(customer.id(), customer.name());
            declared.declare(customer.id(), customer.id().value());
            declared.declare(customer.id(), customer.tenantId());
            customer.aliases().forEach(alias -> declared.declare(customer.id(), alias));
        }
    }

    Buyer of(Row row) {
        var id = row.text(RevenueColumns.CUSTOMER_ID).orElse("");
        var name = row.text(RevenueColumns.COMPANY)
                .or(() -> row.text(RevenueColumns.CUSTOMER_NAME))
                .orElse("");
        var names = Stream.of(name, id).filter(one -> !one.isEmpty()).toList();
        var buyer = new Buyer(id, name, declared.owner(names, row.place()).orElse(null));
        return met.computeIfAbsent(buyer, first -> first);
    }

    void tell(Findings findings) {
        declared.unmatched().forEach(one -> findings.add(unknown(one)));
    }

    private Finding unknown(Asked<CustomerId> asked) {
        return Finding.warning(
                "sale-customer-unknown",
                asked.first.column(RevenueColumns.COMPANY),
                asked.quoted() + ", in " + Counted.of(asked.rows, "row"),
                asked.claimants.isEmpty()
                        ? "an id, a name, an alias or a tenant_id of customers.csv"
                        : "one customer, not " + asked.claimed(),
                remedy(asked));
    }

    private String remedy(Asked<CustomerId> asked) {
        if (!asked.claimants.isEmpty()) {
            return "take the name from one of the two; until then the sales are nobody's";
        }
        if (asked.names.isEmpty()) {
            return "fill in the customer; until then the sales are nobody's";
        }
        return Nearest.to(asked.names.get(0), declared.names())
                        .map(near -> "if it is '" + near + "', add it to that customer's aliases; else ")
                        .orElse("")
                + "add the customer to customers.csv; until then the sales are nobody's";
    }
}
