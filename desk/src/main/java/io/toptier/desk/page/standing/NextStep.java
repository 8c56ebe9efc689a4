package io.toptier.desk.page.standing;

import io.toptier.standing.Measure;
import io.toptier.standing.Path;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.Suggestion;
import io.toptier.standing.Tier;
import io.toptier.standing.Way;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to do next for a tier, in a sentence or two. */
final class NextStep {
    private final StandingAnswer answer;

    NextStep(StandingAnswer answer) {
        this.answer = answer;
    }

    String topTier() {
        var tier = standing().tier(Tier.Name.TOP_TIER);
        if (tier.met()) {
            return "By " + kept(tier) + ". Hold it: months leave the window, and their sales with them.";
        }
        var open = tier.base().stream()
                .filter(one -> !one.met())
                .map(one -> StandingWords.plain(one.name()))
                .toList();
        if (!open.isEmpty()) {
            return "First of all it rests on " + String.join(" and ", open) + ".";
        }
        return nearest(tier).map(this::words).orElse(tier.reason() + ".") + deals();
    }

    /** Of a tier that single solutions reach. */
    static String ofSolutions(Tier tier) {
        var open = tier.paths().stream().filter(path -> !path.met()).toList();
        if (open.isEmpty()) {
            return tier.paths().isEmpty() ? "Add your solutions to solutions.csv." : "All of your solutions are.";
        }
        return open.stream()
                        .map(path -> path.name() + " lacks "
                                + path.ways().stream()
                                        .map(way -> way.missing().stream()
                                                .map(StandingWords::plain)
                                                .collect(Collectors.joining(", ")))
                                        .collect(Collectors.joining(", or else ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private Standing standing() {
        return answer.standing();
    }

    private static String kept(Tier tier) {
        return tier.paths().stream()
                .filter(Path::met)
                .flatMap(path -> path.ways().stream().filter(Way::met))
                .findFirst()
                .map(way -> way.requires().stream().map(StandingWords::plain).collect(Collectors.joining(" and ")))
                .orElse(tier.reason());
    }

    /** The way that is projected first; where none is, the one that has the fewest measures missing. */
    private static Optional<Near> nearest(Tier tier) {
        return tier.paths().stream()
                .flatMap(path -> path.ways().stream().map(way -> new Near(path, way)))
                .min(Comparator.comparing(
                                (Near near) -> near.way().projected(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(near -> near.way().missing().size()));
    }

    private String words(Near near) {
        var missing = near.missing().stream().map(NextStep::missing).collect(Collectors.joining(" and "));
        var projected = near.way().projected();
        return "Nearest: " + missing
                + (projected == null
                        ? ". The last months do not lead there."
                        : ". If the last months go on, it is met on " + projected + " (projected, no promise).");
    }

    private static String missing(Measure measure) {
        return measure.missing()
                .map(much -> StandingWords.quantity(much) + " more of " + StandingWords.plain(measure.name()))
                .orElseGet(() -> StandingWords.plain(measure.name()));
    }

    private String deals() {
        List<Suggestion> sets = answer.suggestions().sets();
        return sets.isEmpty()
                ? ""
                : " Open deals that would do it, sold in the marketplace: "
                        + sets.get(0).deals().stream()
                                .map(choice -> choice.deal().value())
                                .collect(Collectors.joining(" and "))
                        + ".";
    }

    private record Near(Path path, Way way) {
        List<Measure> missing() {
            return path.measures().stream()
                    .filter(one -> one.alternative() == way.number() && !one.met())
                    .toList();
        }
    }
}
