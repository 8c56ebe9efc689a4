package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.kernel.Counted;
import io.toptier.standing.Suggestion;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Which open deals get the partner to Top Tier; a suggestion of ours, with what speaks for each. */
final class SuggestionsText {
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private SuggestionsText() {}

    /** Nothing where no deal was looked at. */
    static List<String> lines(Suggestion.All all) {
        var lines = new ArrayList<String>();
        if (all.considered() == 0 && all.passedOver().isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.add(
                "which open deals get us there, if each were billed in the marketplace for its value within these months"
                        + " (our suggestion):");
        if (all.sets().isEmpty()) {
            lines.add("  no set of up to " + all.most() + " of " + Counted.of(all.considered(), "open deal")
                    + " meets a path");
        }
        all.sets().forEach(set -> lines.addAll(set(set)));
        all.passedOver().forEach(one -> lines.add("  not considered: " + one.deal() + ", " + one.why()));
        return lines;
    }

    private static List<String> set(Suggestion set) {
        var lines = new ArrayList<String>();
        lines.add("  " + Counted.of(set.deals().size(), "deal") + " for "
                + String.join(" and ", set.way().missing()) + ", " + set.path());
        var table = new TextTable(LEFT, LEFT, RIGHT, LEFT);
        for (var deal : set.deals()) {
            table.row("   " + deal.deal(), deal.name(), Amounts.shown(deal.usd(), DOLLAR) + " USD", deal.why());
        }
        lines.addAll(table.lines());
        return lines;
    }
}
