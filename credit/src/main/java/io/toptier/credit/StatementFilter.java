package io.toptier.credit;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.SellerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement is about; null for all of a kind. */
public record StatementFilter(
        @Nullable SellerId seller,
        @Nullable CustomerId customer,
        @Nullable FiscalYear year) {
    public static final StatementFilter EVERYTHING = new StatementFilter(null, null, null);

    public boolean takes(CreditEntry entry) {
        return takes(entry.account());
    }

    boolean takes(Account account) {
        return (seller == null || seller.equals(account.seller())) && takes(account.customer(), account.earnedOn());
    }

    /** What is not credited is shown to a seller who would have got it. */
    boolean takes(Claim claim, List<SellerId> sellers) {
        return (seller == null || sellers.contains(seller)) && takes(claim.customer(), claim.earnedOn());
    }

    boolean takes(@Nullable CustomerId of, LocalDate earnedOn) {
        return (customer == null || customer.equals(of)) && (year == null || year.equals(FiscalYear.of(earnedOn)));
    }
}
