package io.toptier.cli;

import io.toptier.deals.DealBook;
import io.toptier.kernel.SellerId;
import io.toptier.workspace.Nearest;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Refuses a seller whom no table names, and offers the nearest one. */
final class KnownSellers {
    private KnownSellers() {}

    /** @param seller null for all of them */
    static void demand(@Nullable String seller, DealBook deals) {
        var known = new TreeSet<String>();
        deals.sellers().forEach(one -> known.add(one.id().value()));
        deals.deals().stream()
                .flatMap(deal -> deal.sellers().stream())
                .map(SellerId::value)
                .forEach(known::add);
        if (seller != null && !known.contains(seller)) {
            throw new ConfigurationProblem(
                    "sellers.csv has no seller '" + seller + "'; " + Nearest.remedy(seller, known));
        }
    }
}
