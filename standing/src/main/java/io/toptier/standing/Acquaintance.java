package io.toptier.standing;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Month;
import io.toptier.marketplace.Buyer;
import io.toptier.report.Contract;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Since when the partner knows its buyers: by their sales in the marketplace and by its contracts. What they bought from
 * others in the marketplace cannot be seen.
 */
final class Acquaintance {
    private final Map<String, CountedSale> firstSale = new HashMap<>();
    private final Map<CustomerId, CountedSale> firstSaleOfCompany = new HashMap<>();
    private final Map<CustomerId, Contract> firstContract = new HashMap<>();
    private final Map<String, CustomerId> companies = new HashMap<>();

    /** @param key what counts one buyer once */
    Acquaintance(List<CountedSale> sales, List<Contract> contracts, Function<Buyer, String> key) {
        BinaryOperator<CountedSale> earlier = (one, other) -> other.month().compareTo(one.month()) < 0 ? other : one;
        for (var sale : sales) {
            var buyer = sale.sale().buyer();
            if (sale.usd().signum() > 0) {
                firstSale.merge(key.apply(buyer), sale, earlier);
            }
            var company = buyer.customer();
            if (company != null && sale.usd().signum() > 0) {
                companies.putIfAbsent(key.apply(buyer), company);
                firstSaleOfCompany.merge(company, sale, earlier);
            }
        }
        for (var contract : contracts) {
            firstContract.merge(
                    contract.customer(),
                    contract,
                    (one, other) -> other.term().from().isBefore(one.term().from()) ? other : one);
        }
    }

    /** Whether a buyer is new to the marketplace, and to the partner, since the first day of a window. */
    Newness of(String buyer, Window window) {
        return of(buyer, companies.get(buyer), window);
    }

    /** Of a buyer that may have bought nothing yet. */
    Newness of(String buyer, @Nullable CustomerId company, Window window) {
        var bought = firstSale.get(buyer);
        if (bought != null && isBefore(bought.month(), window)) {
            return new Newness(false, false, "bought from the partner before, in " + bought.month());
        }
        var otherwise = company == null ? null : firstSaleOfCompany.get(company);
        if (otherwise != null && isBefore(otherwise.month(), window)) {
            return new Newness(true, false, "bought from the partner before under another id, in " + otherwise.month());
        }
        var contract = company == null ? null : firstContract.get(company);
        if (contract != null && contract.term().from().isBefore(window.first().firstDay())) {
            return new Newness(
                    true, false, "a contract since " + contract.term().from() + " (" + contract.place() + ")");
        }
        return new Newness(true, true, first(bought, company));
    }

    private static String first(@Nullable CountedSale bought, @Nullable CustomerId company) {
        var when = bought == null ? "never bought before" : "first bought in " + bought.month();
        return company == null
                ? when + "; is none of customers.csv, so that its contracts cannot be looked up"
                : when + ", and no contract began before the window";
    }

    private static boolean isBefore(Month month, Window window) {
        return month.compareTo(window.first()) < 0;
    }

    /** The first day that a sale is known of, for the words that say how far back one can see. */
    static @Nullable LocalDate reach(List<CountedSale> sales) {
        return sales.stream()
                .map(one -> one.month().firstDay())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** @param why what it was seen by */
    record Newness(boolean toMarketplace, boolean toPartner, String why) {}
}
