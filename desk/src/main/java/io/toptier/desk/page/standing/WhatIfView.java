package io.toptier.desk.page.standing;

import io.toptier.standing.ExpectedSale;
import io.toptier.standing.Measure;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.State;
import io.toptier.standing.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What sales more would change.
 *
 * @param sales each with why it does not count; empty where it does
 * @param moved the measures of Top Tier of which something changes
 * @param tiers those that would be met, or would cease to be, in words
 */
public record WhatIfView(List<Asked> sales, List<Moved> moved, List<String> tiers) {
    public WhatIfView {
        sales = List.copyOf(sales);
        moved = List.copyOf(moved);
        tiers = List.copyOf(tiers);
    }

    public record Asked(ExpectedSale sale, String whyNot) {}

    /** A measure without the sales and with them. */
    public record Moved(String name, Measure without, Measure with) {
        public State state() {
            return with.state();
        }

        public String projectedBefore() {
            return projected(without);
        }

        public String projectedAfter() {
            return projected(with);
        }

        private static String projected(Measure measure) {
            @Nullable LocalDate day = measure.projected();
            return measure.met() ? "met" : day == null ? "not in sight" : day.toString();
        }
    }

    static WhatIfView of(Standing without, StandingAnswer.With with) {
        return new WhatIfView(
                with.sales().stream()
                        .map(sale -> new Asked(sale, with.whyNot(sale)))
                        .toList(),
                moved(without, with.standing()),
                tiers(without, with.standing()));
    }

    private static List<Moved> moved(Standing without, Standing with) {
        var before = measures(without);
        var after = measures(with);
        var moved = new ArrayList<Moved>();
        for (int at = 0; at < before.size(); at++) {
            var one = before.get(at);
            var other = after.get(at);
            if (!Objects.equals(one.have(), other.have()) || !Objects.equals(one.projected(), other.projected())) {
                moved.add(new Moved(StandingWords.named(one.name()), one, other));
            }
        }
        return moved;
    }

    private static List<Measure> measures(Standing standing) {
        return standing.tier(Tier.Name.TOP_TIER).paths().stream()
                .flatMap(path -> path.measures().stream())
                .toList();
    }

    private static List<String> tiers(Standing without, Standing with) {
        return without.tiers().stream()
                .filter(tier -> tier.met() != with.tier(tier.name()).met())
                .map(tier -> StandingWords.tier(tier.name()) + " would "
                        + (tier.met() ? "no longer be met: " : "be met: ")
                        + StandingWords.plain(with.tier(tier.name()).reason()) + ".")
                .toList();
    }
}
