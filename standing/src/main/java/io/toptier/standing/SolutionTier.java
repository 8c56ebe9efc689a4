package io.toptier.standing;

import io.toptier.kernel.Solution;
import io.toptier.kernel.Solution.CoSellStatus;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tier that single solutions reach: co-sell ready, or Azure IP co-sell eligible. A solution is there when Microsoft's
 * status says so and nothing fails that the rule of the day asks and the workspace shows.
 */
final class SolutionTier {
    private final Tier.Name name;
    private final CoSellStatus needed;
    private final RuleId rule;
    private final Questions questions;

    private SolutionTier(Tier.Name name, CoSellStatus needed, RuleId rule, Questions questions) {
        this.name = name;
        this.needed = needed;
        this.rule = rule;
        this.questions = questions;
    }

    static SolutionTier coSellReady(Questions questions) {
        return new SolutionTier(
                Tier.Name.CO_SELL_READY, CoSellStatus.CO_SELL_READY, ShippedRules.CO_SELL_READY, questions);
    }

    static SolutionTier azureIpCoSellEligible(Questions questions) {
        return new SolutionTier(
                Tier.Name.AZURE_IP_CO_SELL_ELIGIBLE,
                CoSellStatus.AZURE_IP_CO_SELL_ELIGIBLE,
                ShippedRules.IP_ELIGIBLE,
                questions);
    }

    Tier tier(List<Solution> solutions, Optional<ConsumptionOrSales> threshold) {
        var ruling = questions.ask(rule);
        var paths = solutions.stream()
                .map(one -> path(one, new SolutionConditions(one, questions, threshold), ruling))
                .toList();
        var met = paths.stream().filter(Path::met).map(Path::name).toList();
        var silent = ruling.found().isPresent() ? "" : "; only its status is judged, since " + Questions.whyNot(ruling);
        var reason = met.isEmpty()
                ? solutions.isEmpty() ? "solutions.csv has no solution" : "no solution is"
                : String.join(", ", met);
        return new Tier(
                name,
                !met.isEmpty(),
                reason + silent,
                ruling.found().map(Basis::of).orElse(null),
                List.of(),
                paths,
                null);
    }

    private Path path(Solution solution, SolutionConditions conditions, Ruling ruling) {
        var status = conditions.status(needed);
        var ways = new ArrayList<Way>();
        var measures = new ArrayList<Measure>();
        for (var requires : requirements(ruling)) {
            var number = ways.size() + 1;
            var asked = new ArrayList<>(List.of(status.inAlternative(number)));
            ruling.found()
                    .ifPresent(found -> requires.stream()
                            .map(condition -> conditions.judge(condition, found).inAlternative(number))
                            .forEach(asked::add));
            ways.add(way(number, asked));
            measures.addAll(asked);
        }
        var met = ways.stream().anyMatch(Way::met);
        return new Path(solution.id().value(), met, ways, measures, reason(ways, met));
    }

    private static List<List<String>> requirements(Ruling ruling) {
        return ruling.found()
                .map(found ->
                        found.alternatives().stream().map(one -> one.requires()).toList())
                .orElse(List.of(List.of()));
    }

    /** What is not known does not fail: the status is Microsoft's own. */
    private static Way way(int number, List<Measure> asked) {
        var failing = asked.stream().filter(one -> one.state() == State.MISSING).toList();
        var whole = Way.of(number, failing);
        return new Way(number, asked.stream().map(Measure::name).toList(), whole.missing(), whole.projected());
    }

    private static String reason(List<Way> ways, boolean met) {
        return met
                ? "Microsoft's status says so, and nothing that the workspace shows fails"
                : "missing "
                        + String.join(
                                ", or ",
                                ways.stream()
                                        .map(way -> String.join(" and ", way.missing()))
                                        .toList());
    }
}
