package io.toptier.desk.page.credit;

import io.toptier.credit.CreditBooks;
import io.toptier.deals.Seller;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SellerId;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom and what the pages of credit speak of, as people know them. */
final class CreditNames {
    static final String NO_SELLER = "No seller";

    private final CreditBooks books;
    private final Map<CustomerId, String> customers = new HashMap<>();

    CreditNames(CreditBooks books) {
        this.books = books;
        books.customers().stream().forEach(customer -> customers.put(customer.id(), name(customer)));
    }

    String customer(@Nullable CustomerId id) {
        return id == null ? "Nobody known" : customers.getOrDefault(id, id.value());
    }

    String seller(@Nullable SellerId id) {
        return id == null
                ? NO_SELLER
                : books.deals()
                        .seller(id)
                        .map(Seller::name)
                        .filter(name -> !name.isEmpty())
                        .orElse(id.value());
    }

    /** {@code Account Executive, US East}; empty where nobody said. */
    String role(@Nullable SellerId id) {
        return Optional.ofNullable(id)
                .flatMap(one -> books.deals().seller(one))
                .map(one -> Stream.of(one.role(), one.area())
                        .filter(part -> !part.isEmpty())
                        .reduce((left, right) -> left + ", " + right)
                        .orElse(""))
                .orElse("");
    }

    /** Whether the table of sellers or a deal names the seller. */
    boolean knows(SellerId id) {
        return books.deals().seller(id).isPresent()
                || books.deals().deals().stream()
                        .anyMatch(deal -> deal.sellers().contains(id));
    }

    String rule(RuleId id) {
        return books.rulebook().rule(id).map(Rule::title).orElse(id.value());
    }

    private static String name(Customer customer) {
        return customer.name().isEmpty() ? customer.id().value() : customer.name();
    }
}
