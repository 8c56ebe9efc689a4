package io.toptier.credit;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SellerId;
import java.time.LocalDate;
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
        Currency currency) {
    private static final String NOBODY = "-";

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

    /** Without the slash that parts are joined by, and never a dash alone. */
    private static String part(String id) {
        return id.equals(NOBODY) ? "%2D" : id.replace("%", "%25").replace("/", "%2F");
    }
}
