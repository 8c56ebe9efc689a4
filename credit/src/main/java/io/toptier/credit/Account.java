package io.toptier.credit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.toptier.credit.Verdict.Share;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SellerId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What entries of the journal add up under. Where the seller, the customer, the day or the currency of a sale turns out to
 * be another, its old account is taken back to zero and a new one begins.
 *
 * @param earnedOn the day of the sale, or the first day of the reported month
 * @param seller null where no deal names one
 * @param customer null where the buyer is nobody the partner knows
 */
public record Account(
        Basis basis,
        Source source,
        LocalDate earnedOn,
        @Nullable SellerId seller,
        @Nullable CustomerId customer,
        Currency currency)
        implements Comparable<Account> {
    private static final String NOBODY = "-";
    private static final Comparator<Account> ORDER = comparing(Account::basis)
            .thenComparing(Account::source)
            .thenComparing(Account::earnedOn)
            .thenComparing(Account::customer, nullsLast(naturalOrder()))
            .thenComparing(Account::seller, nullsLast(naturalOrder()))
            .thenComparing(account -> account.currency().getCurrencyCode());

    static Account of(Claim claim, Share share) {
        return new Account(
                claim.basis(),
                claim.source(),
                claim.earnedOn(),
                share.seller(),
                claim.customer(),
                claim.amount().currency());
    }

    public Measure measure() {
        return basis.measure();
    }

    /**
     * Readable, and another one for every account: {@code mbs/<record>/<item>/2023-09-15/fabrikam/s-hensien/USD}; a dash
     * stands for nobody.
     */
    public String id() {
        return String.join(
                "/",
                basis.key(),
                source.id(),
                earnedOn.toString(),
                customer == null ? NOBODY : part(customer.value()),
                seller == null ? NOBODY : part(seller.value()),
                currency.getCurrencyCode());
    }

    @Override
    public int compareTo(Account other) {
        return ORDER.compare(this, other);
    }

    /** Without the slash that parts are joined by, and never a dash alone. */
    private static String part(String id) {
        return id.equals(NOBODY) ? "%2D" : id.replace("%", "%25").replace("/", "%2F");
    }
}
