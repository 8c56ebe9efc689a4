package io.toptier.deals.format;

import io.toptier.deals.Deal;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The order in which things happen to a deal; one that is turned round is an error of the table, or of memory. */
final class DealOrder {
    private DealOrder() {}

    static void check(Deal deal, Findings findings) {
        follows(deal, "shared_at", deal.sharedAt(), "created_at", deal.createdAt(), findings);
        follows(deal, "microsoft_invited_at", deal.microsoftInvitedAt(), "created_at", deal.createdAt(), findings);
        follows(deal, "won_at", deal.wonAt(), "created_at", deal.createdAt(), findings);
        follows(deal, "closed_at", deal.closedAt(), "created_at", deal.createdAt(), findings);
        follows(deal, "won_at", deal.wonAt(), "shared_at", deal.sharedAt(), findings);
        follows(deal, "closed_at", deal.closedAt(), "shared_at", deal.sharedAt(), findings);
        if (deal.substatus().equals("won") && deal.wonAt() == null) {
            findings.add(Finding.warning(
                    "deal-status-differs",
                    deal.place().column("won_at"),
                    "a won deal without the instant it was won",
                    "when it was marked won in Partner Center",
                    "fill in won_at, as 2023-09-12T12:00:00Z"));
        }
        if (deal.wonAt() != null
                && !deal.substatus().isEmpty()
                && !deal.substatus().equals("won")) {
            findings.add(Finding.warning(
                    "deal-status-differs",
                    deal.place().column("substatus"),
                    "'" + deal.substatus() + "', but won at " + deal.wonAt(),
                    "won",
                    "correct the substatus, or clear won_at"));
        }
    }

    private static void follows(
            Deal deal,
            String column,
            @Nullable Instant later,
            String before,
            @Nullable Instant earlier,
            Findings findings) {
        if (later != null && earlier != null && later.isBefore(earlier)) {
            findings.add(Finding.error(
                    "deal-out-of-order",
                    deal.place().column(column),
                    column + " " + later + ", but " + before + " " + earlier,
                    "an instant that is not before " + before,
                    "correct one of the two as Partner Center shows it; a deal that was closed before it was shared"
                            + " cannot be registered"));
        }
    }
}
