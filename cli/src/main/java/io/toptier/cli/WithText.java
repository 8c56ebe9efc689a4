package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.kernel.Counted;
import io.toptier.standing.ExpectedSale;
import io.toptier.standing.Measure;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.Tier;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** What sales more would change: the sales, each measure of Top Tier that moves, and the tiers. */
final class WithText {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private WithText() {}

    static List<String> lines(Standing without, StandingAnswer.With with) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("with " + Counted.of(with.sales().size(), "sale") + " more:");
        with.sales().forEach(sale -> lines.add("  " + sale(sale, with.whyNot(sale))));
        lines.addAll(moved(without, with.standing()));
        for (var tier : without.tiers()) {
            var then = with.standing().tier(tier.name());
            if (tier.met() != then.met()) {
                lines.add("  " + tier.name().key() + " would be " + (then.met() ? "✓ met: " : "✗ not met: ")
                        + then.reason());
            }
        }
        return lines;
    }

    private static String sale(ExpectedSale sale, String whyNot) {
        var customer =
                sale.customer() == null ? "a new customer" : sale.customer().value();
        var solution = sale.solution() == null ? "" : ", " + sale.solution();
        return sale.name() + ": " + Amounts.shown(sale.usd(), DOLLAR) + " USD, " + customer + solution + ", billed "
                + sale.billedOn() + (whyNot.isEmpty() ? "" : "; does not count: " + whyNot);
    }

    private static List<String> moved(Standing without, Standing with) {
        var before = measures(without);
        var after = measures(with);
        var table = new TextTable(LEFT, LEFT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row("", "", "have", "with", "need", "").rule();
        var any = false;
        for (int at = 0; at < before.size(); at++) {
            var one = before.get(at);
            var other = after.get(at);
            if (!Objects.equals(one.have(), other.have())) {
                any = true;
                table.row(
                        "",
                        one.name(),
                        MeasureText.shown(one.have()),
                        MeasureText.shown(other.have()),
                        MeasureText.shown(one.need()),
                        MeasureText.state(other));
            }
        }
        return any ? table.lines() : List.of("  no measure of Top Tier moves");
    }

    private static List<Measure> measures(Standing standing) {
        return standing.tier(Tier.Name.TOP_TIER).paths().stream()
                .flatMap(path -> path.measures().stream())
                .toList();
    }
}
