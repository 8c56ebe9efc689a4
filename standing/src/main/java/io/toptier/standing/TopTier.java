package io.toptier.standing;

import io.toptier.rulebook.Alternative;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Top Tier: what it rests on, and the paths to it by the rules of the day. */
final class TopTier {
    static final String MARKETPLACE = "marketplace-performance";
    static final String COMMITMENT = "consumption-commitment";
    static final String DESIGNATION = "designation";

    private static final Map<String, String> PATHS = Map.of(
            "billed-sales",
            MARKETPLACE,
            "net-new-customers",
            MARKETPLACE,
            "transactions",
            MARKETPLACE,
            "transacting-customers",
            MARKETPLACE,
            "commitment",
            COMMITMENT,
            "commitment-transactions",
            COMMITMENT,
            "large-commitment",
            COMMITMENT,
            "transactable-listing",
            COMMITMENT,
            DesignationMeasure.NAME,
            DESIGNATION);

    private final StandingFacts facts;
    private final Questions questions;
    private final TopTierConditions conditions;
    private final boolean eligible;

    /** @param eligible whether the partner is Azure IP co-sell eligible */
    TopTier(StandingFacts facts, Questions questions, TopTierConditions conditions, boolean eligible) {
        this.facts = facts;
        this.questions = questions;
        this.conditions = conditions;
        this.eligible = eligible;
    }

    /** The conditions that can be judged, by name. */
    static List<String> conditions() {
        return PATHS.keySet().stream().sorted().toList();
    }

    Tier tier() {
        var granted = GrantedTier.of(facts.partner(), questions);
        var ruling = questions.ask(ShippedRules.TOP_TIER_PATHS);
        var base = base();
        var paths = paths(ruling);
        var baseMet = !base.isEmpty() && base.stream().allMatch(Measure::met);
        var met = paths.stream().filter(Path::met).map(Path::name).toList();
        var basis = ruling.found().map(Basis::of).orElse(null);
        return new Tier(
                Tier.Name.TOP_TIER, baseMet && !met.isEmpty(), reason(ruling, base, met), basis, base, paths, granted);
    }

    private static String reason(Ruling ruling, List<Measure> base, List<String> met) {
        if (ruling.found().isEmpty()) {
            return Questions.whyNot(ruling);
        }
        var open = base.stream().filter(one -> !one.met()).map(Measure::name).toList();
        var rests = base.isEmpty()
                ? ", and no rule says what it rests on"
                : open.isEmpty() ? "" : ", but it rests on " + String.join(" and ", open) + ", which is missing";
        return met.isEmpty() ? "no path is met" + rests : "met by " + String.join(" and ", met) + rests;
    }

    private List<Measure> base() {
        var ruling = questions.ask(ShippedRules.TOP_TIER_BASE);
        return ruling.found().stream()
                .flatMap(rule -> rule.alternatives().stream()
                        .flatMap(way -> way.requires().stream())
                        .map(condition -> base(condition, Basis.of(rule))))
                .toList();
    }

    private Measure base(String condition, Basis basis) {
        var measure = switch (condition) {
            case "azure-ip-co-sell-eligible" ->
                Measure.fact(
                        condition,
                        new Quantity.Flag(eligible),
                        new Quantity.Flag(true),
                        State.of(eligible),
                        "see the tier azure-ip-co-sell-eligible",
                        basis);
            case "transactable-offer" -> TopTierConditions.transactable(condition, facts.solutions(), questions);
            default -> Measure.notKnown(condition, "there is no measure of that name", basis);
        };
        return measure.orRestingOn(basis);
    }

    /** The three paths, each with the ways that the rule of the day opens. */
    private List<Path> paths(Ruling ruling) {
        var ways = new LinkedHashMap<String, List<Alternative>>();
        List.of(MARKETPLACE, COMMITMENT, DESIGNATION).forEach(path -> ways.put(path, new ArrayList<>()));
        ruling.found()
                .ifPresent(rule -> rule.alternatives()
                        .forEach(way -> ways.computeIfAbsent(pathOf(way), none -> new ArrayList<>())
                                .add(way)));
        var closed = ruling.found()
                .map(rule -> "no way to Top Tier on " + questions.on() + ", by rule "
                        + rule.rule().id())
                .orElseGet(() -> Questions.whyNot(ruling));
        var basis = ruling.found().map(Basis::of).orElse(null);
        return ways.entrySet().stream()
                .map(entry -> path(entry.getKey(), entry.getValue(), basis, closed))
                .toList();
    }

    private static String pathOf(Alternative way) {
        return way.requires().stream()
                .filter(PATHS::containsKey)
                .map(PATHS::get)
                .findFirst()
                .orElse("other");
    }

    private Path path(String name, List<Alternative> alternatives, @Nullable Basis basis, String closed) {
        var ways = new ArrayList<Way>();
        var measures = new ArrayList<Measure>();
        for (var alternative : alternatives) {
            var number = ways.size() + 1;
            var asked = alternative.requires().stream()
                    .map(condition ->
                            conditions.judge(condition).orRestingOn(basis).inAlternative(number))
                    .toList();
            ways.add(Way.of(number, asked));
            measures.addAll(asked);
        }
        var met = ways.stream().anyMatch(Way::met);
        return new Path(name, met, ways, measures, alternatives.isEmpty() ? closed : reason(ways));
    }

    private static String reason(List<Way> ways) {
        return ways.stream()
                .filter(Way::met)
                .findFirst()
                .map(way -> "met by " + String.join(" and ", way.requires()))
                .orElseGet(() -> "missing "
                        + ways.stream()
                                .map(way -> String.join(" and ", way.missing()))
                                .collect(Collectors.joining(", or ")));
    }
}
