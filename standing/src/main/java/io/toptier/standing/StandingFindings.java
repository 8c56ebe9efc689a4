package io.toptier.standing;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.rulebook.Ruling;
import java.util.List;

/** What keeps a standing from being whole, and can be mended in the workspace. */
final class StandingFindings {
    private static final int ALL_BUT_ONE = 1;

    private StandingFindings() {}

    /** One for all sales of the window that nobody can count. */
    static List<Finding> notWhole(CountedSales sales, Window window) {
        var unjudged = sales.unjudged(window);
        if (unjudged.isEmpty()) {
            return List.of();
        }
        var first = unjudged.get(0);
        var others = unjudged.size() - ALL_BUT_ONE;
        var more = others == 0 ? "" : ", and " + Counted.of(others, "other sale") + " of " + window;
        return List.of(
                Finding.warning(
                        "measure-not-whole",
                        first.sale().place(),
                        "sale " + first.sale().id() + " of " + first.sale().month() + " over "
                                + first.sale().revenue() + ": " + first.why() + more,
                        "every sale of " + window + " in US dollars, by a rule that says whether it counts",
                        "download the month anew with EstimatedRevenueUSD, or fill in the cell; until then it counts in no measure"));
    }

    /** One for each condition of a way to Top Tier that cannot be judged. */
    static List<Finding> notJudged(Tier topTier, Ruling paths) {
        var findings = new Findings();
        var place = paths.found().map(found -> found.version().place()).orElseGet(() -> Place.file("rules"));
        topTier.paths().stream()
                .flatMap(path -> path.measures().stream())
                .filter(measure -> measure.state() == State.NOT_KNOWN)
                .forEach(measure -> findings.add(Finding.warning(
                        "measure-not-judged",
                        place,
                        "condition '" + measure.name() + "': " + measure.reason(),
                        "one of " + String.join(", ", TopTier.conditions()) + ", with a rule that says how much",
                        "correct the condition, or state the missing rule in rules/*.yaml; until then it is not met")));
        return findings.inOrder();
    }
}
