package io.toptier.credit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.SellerId;
import io.toptier.rulebook.Trust;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seller's entries of a measure come to in a fiscal quarter or year, in one currency.
 *
 * @param seller null for entries of nobody
 * @param quarter 1 to 4; null for the whole year
 * @param amountUsd null where the dollars of an entry are not known
 * @param trust the weakest of the entries
 */
public record StatementTotal(
        @Nullable SellerId seller,
        Measure measure,
        FiscalYear fiscalYear,
        @Nullable Integer quarter,
        String currency,
        BigDecimal amount,
        @Nullable BigDecimal amountUsd,
        Trust trust) {
    private static final Comparator<Key> ORDER = comparing(Key::seller, nullsLast(naturalOrder()))
            .thenComparing(Key::measure)
            .thenComparing(Key::fiscalYear)
            .thenComparing(Key::quarter, nullsLast(naturalOrder()))
            .thenComparing(Key::currency);

    /** By seller, measure and year, its quarters before the whole of it. */
    public static List<StatementTotal> of(Collection<CreditEntry> entries) {
        var sums = new HashMap<Key, Sum>();
        for (var entry : entries) {
            var account = entry.account();
            var sum =
                    new Sum(entry.amount(), entry.amountUsd(), entry.authority().trust());
            sums.merge(Key.of(account, FiscalYear.quarterOf(account.earnedOn())), sum, Sum::plus);
            sums.merge(Key.of(account, null), sum, Sum::plus);
        }
        var totals = new ArrayList<StatementTotal>();
        sums.keySet().stream().sorted(ORDER).forEach(key -> {
            var sum = sums.get(key);
            if (sum != null) {
                totals.add(key.total(sum));
            }
        });
        return totals;
    }

    private record Key(
            @Nullable SellerId seller,
            Measure measure,
            FiscalYear fiscalYear,
            @Nullable Integer quarter,
            String currency) {
        static Key of(Account account, @Nullable Integer quarter) {
            return new Key(
                    account.seller(),
                    account.measure(),
                    FiscalYear.of(account.earnedOn()),
                    quarter,
                    account.currency().getCurrencyCode());
        }

        StatementTotal total(Sum sum) {
            var usd = sum.usd == null ? null : Decimals.canonical(sum.usd);
            return new StatementTotal(
                    seller, measure, fiscalYear, quarter, currency, Decimals.canonical(sum.amount), usd, sum.trust);
        }
    }

    private record Sum(BigDecimal amount, @Nullable BigDecimal usd, Trust trust) {
        Sum plus(Sum other) {
            return new Sum(
                    amount.add(other.amount),
                    usd == null || other.usd == null ? null : usd.add(other.usd),
                    trust.compareTo(other.trust) >= 0 ? trust : other.trust);
        }
    }
}
