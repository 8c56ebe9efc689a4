package io.toptier.marketplace;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Place;
import io.toptier.kernel.SolutionId;
import io.toptier.marketplace.PrivateOffer.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sales and private offers as stories need them. */
final class Sales {
    static final KnownBy TODAY = new KnownBy(LocalDate.of(2026, 11, 22));

    private Sales() {}

    /** A sale of 1,000 dollars to Fabrikam. */
    static BilledSale on(String day) {
        return of("r1/1", day, "1000 USD", "1000", "Sent", "Enterprise", false);
    }

    static BilledSale of(String id, String day, String revenue) {
        return of(id, day, revenue, null, "Sent", "Enterprise", false);
    }

    static BilledSale of(
            String id,
            String day,
            String revenue,
            @Nullable String usd,
            String payoutStatus,
            String channel,
            boolean isTrial) {
        var key = id.split("/", -1);
        var money = revenue.split(" ", -1);
        return new BilledSale(
                new SaleId(key[0], key[1]),
                LocalDate.parse(day),
                new Buyer("", "Fabrikam Inc", new CustomerId("fabrikam")),
                "Contoso Insight Desk",
                new SolutionId("insight-desk"),
                "team",
                Money.of(money[0], money[1]),
                usd == null ? null : new BigDecimal(usd),
                payoutStatus,
                channel,
                isTrial,
                true,
                List.of(),
                Place.line("sales/a.csv", 2));
    }

    static PrivateOffer offer(String createdOn, Purpose purpose, boolean attested, String... records) {
        return new PrivateOffer(
                "po-1",
                "Fabrikam renewal",
                LocalDate.parse(createdOn),
                purpose,
                attested,
                List.of(records),
                Place.line("private-offers.csv", 2));
    }
}
