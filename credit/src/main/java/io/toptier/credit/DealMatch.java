package io.toptier.credit;

import io.toptier.deals.Deal;
import io.toptier.kernel.DealId;
import io.toptier.kernel.SellerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The deal that a sale came of, and how that is known. */
sealed interface DealMatch {
    /** A sentence. */
    String how();

    default Optional<Deal> deal() {
        return Optional.empty();
    }

    default List<SellerId> sellers() {
        return deal().map(deal -> deal.sellers().stream().distinct().sorted().toList())
                .orElse(List.of());
    }

    /** @param rule what says so where no purchase record does; null where one does */
    record One(Deal found, String how, @Nullable Authority rule) implements DealMatch {
        @Override
        public Optional<Deal> deal() {
            return Optional.of(found);
        }
    }

    /** Several fit equally well, so none is chosen. */
    record Several(List<DealId> deals, String how) implements DealMatch {}

    record None(String how) implements DealMatch {}
}
