package io.toptier.desk.page.customers;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.StatementFilter;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Sums;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The credit of one seller from one customer, of one measure and fiscal year.
 *
 * @param seller the name; null where no deal names one
 * @param entries how many entries add up to it
 */
public record CreditRow(@Nullable String seller, String href, String measure, String year, int entries, Sums amount) {

    private record Key(String seller, String measure, String year) implements Comparable<Key> {
        static Key of(CreditEntry entry) {
            var account = entry.account();
            return new Key(
                    account.seller() == null ? "" : account.seller().value(),
                    account.measure().key().toUpperCase(Locale.ROOT),
                    FiscalYear.of(account.earnedOn()).toString());
        }

        @Override
        public int compareTo(Key other) {
            var byYear = other.year.compareTo(year);
            var bySeller = seller.compareTo(other.seller);
            return byYear != 0 ? byYear : bySeller != 0 ? bySeller : measure.compareTo(other.measure);
        }
    }

    static List<CreditRow> of(CustomerId customer, Visit visit) {
        var byKey = new TreeMap<Key, List<CreditEntry>>();
        visit.answers().statement(StatementFilter.EVERYTHING).value().entries().stream()
                .filter(entry -> Objects.equals(entry.account().customer(), customer))
                .forEach(entry -> byKey.computeIfAbsent(Key.of(entry), none -> new ArrayList<>())
                        .add(entry));
        return byKey.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue(), visit))
                .toList();
    }

    private static CreditRow row(Key key, List<CreditEntry> entries, Visit visit) {
        return new CreditRow(
                key.seller.isEmpty() ? null : name(key.seller, visit),
                visit.path(key.seller.isEmpty() ? "credit/no-seller" : "credit/sellers/" + Address.segment(key.seller)),
                key.measure,
                key.year,
                entries.size(),
                Sums.of(entries.stream()
                        .map(entry -> new Money(entry.amount(), entry.account().currency()))
                        .toList()));
    }

    private static String name(String seller, Visit visit) {
        return visit.answers().deals().value().book().sellers().stream()
                .filter(one -> one.id().value().equals(seller))
                .findFirst()
                .map(one ->
                        Optional.of(one.name()).filter(name -> !name.isEmpty()).orElse(seller))
                .orElse(seller);
    }
}
