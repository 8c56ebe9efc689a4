package io.toptier.cli;

import io.toptier.standing.Granted;
import io.toptier.standing.Measure;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The standing as an alliance manager reads it: the tiers first, then what Top Tier has and needs, then each solution. */
final class StandingText {
    private StandingText() {}

    static List<String> lines(String partner, StandingAnswer answer) {
        var standing = answer.standing();
        var lines = new ArrayList<String>();
        lines.add("%s · standing on %s · known by %s".formatted(partner, standing.on(), standing.knownBy()));
        lines.addAll(window(standing));
        lines.add("");
        for (var tier : standing.tiers()) {
            lines.addAll(tier(tier));
        }
        var topTier = standing.tier(Tier.Name.TOP_TIER);
        lines.addAll(base(topTier));
        topTier.paths().forEach(path -> lines.addAll(PathText.lines(path)));
        lines.addAll(sources(topTier));
        lines.add("projected, by our inference: " + Standing.PROJECTION);
        var with = answer.with();
        if (with != null) {
            lines.addAll(WithText.lines(standing, with));
        }
        lines.addAll(SuggestionsText.lines(answer.suggestions()));
        lines.addAll(ReadinessText.lines(standing));
        return lines;
    }

    private static List<String> window(Standing standing) {
        var lines = new ArrayList<String>();
        var window = standing.window();
        if (window != null) {
            lines.add("looks at " + window + ", the " + window.months()
                    + " months over by then (which months is our inference)");
        }
        if (!standing.openMonths().isEmpty()) {
            lines.add("not final yet, so that its sales are a part: "
                    + standing.openMonths().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static List<String> tier(Tier tier) {
        var lines = new ArrayList<String>();
        lines.add("%-9s %s: %s"
                .formatted(tier.met() ? "✓ met" : "✗ not met", tier.name().key(), tier.reason()));
        var granted = tier.granted();
        if (granted != null) {
            lines.add("          granted: " + granted(granted));
        }
        if (tier.name() == Tier.Name.TOP_TIER && !tier.met()) {
            lines.add("          in sight: " + inSight(tier));
        }
        return lines;
    }

    /** The first path that would be met if the last months went on. */
    private static String inSight(Tier tier) {
        return tier.paths().stream()
                .filter(path -> path.projected().isPresent())
                .min(Comparator.comparing(path -> path.projected().orElseThrow()))
                .map(path -> path.name() + " on " + path.projected().orElseThrow() + " (our projection)")
                .orElse("no path, as far as the last months tell (our projection)");
    }

    private static String granted(Granted granted) {
        var basis = granted.basis();
        return granted.reason() + (basis == null ? "" : "  [" + basis + "]");
    }

    private static List<String> base(Tier tier) {
        return tier.base().isEmpty()
                ? List.of()
                : List.of(
                        "",
                        "top-tier rests on "
                                + tier.base().stream()
                                        .map(one ->
                                                one.name() + " (" + MeasureText.state(one) + ", " + one.reason() + ")")
                                        .collect(Collectors.joining(" and ")));
    }

    /** Each rule once: what is needed, and how it is counted. */
    private static List<String> sources(Tier tier) {
        var needs = tier.paths().stream()
                .flatMap(path -> path.measures().stream())
                .flatMap(one -> Optional.ofNullable(one.basis()).stream())
                .filter(basis -> !basis.equals(tier.basis()))
                .map(basis -> "needed by " + basis);
        var counting = tier.paths().stream()
                .flatMap(path -> path.measures().stream())
                .map(Measure::counting)
                .flatMap(List::stream)
                .map(basis -> "counted by " + basis);
        var ways = Optional.ofNullable(tier.basis()).stream().map(basis -> "paths by " + basis);
        return Stream.of(ways, needs, counting).flatMap(one -> one).distinct().toList();
    }
}
