package io.toptier.consumption;

import static java.util.Objects.requireNonNull;

import io.toptier.consumption.LineGroups.Said;
import io.toptier.kernel.Counted;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.workspace.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Remembers what spoke unclearly, so that each spelling becomes one finding with its first line and its money. */
final class UnclearLines {
    private static final int MOST = 1_000;
    private static final int LONGEST = 120;
    private static final String UNKNOWN_CHARGE = "unknown-charge-type";
    private static final String COST_ON_PURCHASE = "effective-cost-on-purchase";

    private final Collection<String> knownNames;
    private final Map<Problem, Extent> extents = new LinkedHashMap<>();

    UnclearLines(Collection<String> knownNames) {
        this.knownNames = knownNames;
    }

    void add(Claim.Unclear claim, LineGroup group) {
        if (claim.reason() != Reason.CLAIM_CONFLICT) { // told once, where the customers are declared
            note(new Problem(claim.reason().key(), shortened(claim.seen())), group);
        }
    }

    void unknownCharge(LineGroup group) {
        note(new Problem(UNKNOWN_CHARGE, group.charge().type()), group);
    }

    /** A bug of some FOCUS exports: a commitment's purchase carries an effective cost, which its usage carries too. */
    void effectiveOnPurchase(LineGroup group, ChargeClass charge) {
        note(new Problem(COST_ON_PURCHASE, charge.key()), group);
    }

    /** One finding for each spelling, with the first line it stands in where that can be found. */
    List<Finding> findings(LineGroups lines) {
        var findings = new ArrayList<Finding>();
        for (var said : Said.values()) {
            var problems = extents.entrySet().stream()
                    .filter(one -> one.getKey().said() == said)
                    .toList();
            var places = lines.locate(
                    said, problems.stream().map(one -> one.getValue().example()).toList());
            problems.forEach(one -> findings.add(finding(
                    one.getKey(),
                    one.getValue(),
                    requireNonNull(places.get(one.getValue().example())))));
        }
        return findings;
    }

    private void note(Problem problem, LineGroup group) {
        var key = extents.size() < MOST || extents.containsKey(problem) ? problem : new Problem(problem.code(), "…");
        extents.merge(key, Extent.of(group), Extent::plus);
    }

    private Finding finding(Problem problem, Extent extent, Place place) {
        var said = problem.seen().isEmpty() ? "an empty field" : "'" + problem.seen() + "'";
        var seen = said + " on " + Counted.of(extent.lines(), "line") + ", " + extent.amounts();
        return switch (problem.code()) {
            case "tag-unknown" ->
                Finding.warning(
                        "tag-unknown",
                        place,
                        seen,
                        "a customer's id, name or alias",
                        Nearest.remedy(problem.seen(), knownNames));
            case "tag-conflict" ->
                Finding.warning(
                        "tag-conflict",
                        place,
                        seen,
                        "one value of the customer tag",
                        "remove one of the two tags in Azure");
            case "tag-malformed" ->
                Finding.warning(
                        "tag-malformed",
                        place,
                        seen,
                        "tags as JSON, with or without braces",
                        "correct the tag in Azure");
            case COST_ON_PURCHASE ->
                Finding.warning(
                        "effective-cost-on-purchase",
                        place,
                        seen,
                        "no effective cost, as FOCUS and Microsoft's converter have it",
                        "nothing; the effective cost was taken as zero, since the usage it pays for carries it");
            default ->
                Finding.warning(
                        "unknown-charge-type",
                        place,
                        seen,
                        "a charge type of Azure's cost details or of FOCUS",
                        "check whether it is consumption; it is kept apart as 'other'");
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private record Problem(String code, String seen) {
        Said said() {
            return switch (code) {
                case UNKNOWN_CHARGE -> Said.CHARGE_TYPE;
                case COST_ON_PURCHASE -> Said.EFFECTIVE_COST;
                default -> Said.TAGS;
            };
        }
    }

    /** How much of the month a problem touches, and the group that shows it best: of an effective run, the first. */
    private record Extent(LineGroup example, Map<String, Cost> costs) {
        private static final Comparator<LineGroup> SHOWN_FIRST = Comparator.comparing(
                        (LineGroup group) -> group.cost().effectiveLines() == 0)
                .thenComparing(LineGroup::run)
                .thenComparing(LineGroup::tags)
                .thenComparing(LineGroup::subscription)
                .thenComparing(LineGroup::resourceGroup);

        static Extent of(LineGroup group) {
            return new Extent(group, Map.of(group.currency().getCurrencyCode(), group.cost()));
        }

        Extent plus(Extent other) {
            var sums = new TreeMap<>(costs);
            other.costs.forEach((currency, cost) -> sums.merge(currency, cost, Cost::plus));
            return new Extent(SHOWN_FIRST.compare(example, other.example) <= 0 ? example : other.example, sums);
        }

        long lines() {
            return costs.values().stream().mapToLong(Cost::lines).sum();
        }

        String amounts() {
            return String.join(
                    ", ",
                    costs.entrySet().stream()
                            .map(entry -> Decimals.plain(entry.getValue().effective()) + " " + entry.getKey())
                            .toList());
        }
    }
}
