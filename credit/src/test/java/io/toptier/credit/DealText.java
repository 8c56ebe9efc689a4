package io.toptier.credit;

import io.toptier.deals.Deal;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Place;
import io.toptier.kernel.SellerId;
import io.toptier.kernel.SolutionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deal in a few words. */
public record DealText(
        String id,
        String customer,
        @Nullable String createdOn,
        boolean lost,
        List<String> sellers,
        List<String> purchases) {

    /** A deal with Fabrikam on Insight Desk that was won, created on a day at noon. */
    public static DealText of(String id, @Nullable String createdOn, String... sellers) {
        return new DealText(id, "fabrikam", createdOn, false, List.of(sellers), List.of());
    }

    public DealText with(String other) {
        return new DealText(id, other, createdOn, lost, sellers, purchases);
    }

    public DealText purchases(String... records) {
        return new DealText(id, customer, createdOn, lost, sellers, List.of(records));
    }

    public DealText wasLost() {
        return new DealText(id, customer, createdOn, true, sellers, purchases);
    }

    Deal deal() {
        return new Deal(
                new DealId(id),
                id,
                new CustomerId(customer),
                List.of(new SolutionId(CreditSituation.INSIGHT_DESK)),
                Deal.Type.CO_SELL,
                "outbound",
                "closed",
                lost ? "lost" : "won",
                null,
                createdOn == null ? null : Instant.parse(createdOn + "T12:00:00Z"),
                null,
                null,
                Deal.MicrosoftStatus.WON,
                null,
                null,
                sellers.stream().map(SellerId::new).toList(),
                List.of(),
                "yes",
                purchases,
                null,
                Place.line("deals.csv", 2));
    }
}
