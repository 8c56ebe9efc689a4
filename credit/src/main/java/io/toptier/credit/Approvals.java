package io.toptier.credit;

import io.toptier.deals.Deal;
import io.toptier.deals.Registration;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.SolutionId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which deals had an approved registration, as known by a day. */
final class Approvals {
    private final DealIndex deals;
    private final KnownBy knownBy;

    Approvals(DealIndex deals, KnownBy knownBy) {
        this.deals = deals;
        this.knownBy = knownBy;
    }

    boolean isApproved(Deal deal) {
        return deals.registration(deal.id()).filter(this::isApproved).isPresent();
    }

    /** Those of a customer whose contract covers a day of the month; of one solution, where one is asked for. */
    List<Deal> covering(CustomerId customer, @Nullable String solution, Month month) {
        return deals.of(customer).stream()
                .filter(deal -> solution == null || deal.solutions().contains(new SolutionId(solution)))
                .filter(this::isApproved)
                .filter(deal -> deals.registration(deal.id())
                        .filter(one -> covers(one, month))
                        .isPresent())
                .toList();
    }

    private boolean isApproved(Registration registration) {
        var at = registration.statusAt();
        return registration.isApproved() && (at == null || knownBy.knows(LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }

    /** A contract that nobody dated covers nothing; one without an end has not ended. */
    private static boolean covers(Registration registration, Month month) {
        var starts = registration.startsOn();
        var ends = registration.endsOn();
        return starts != null && !starts.isAfter(month.lastDay()) && (ends == null || !ends.isBefore(month.firstDay()));
    }
}
