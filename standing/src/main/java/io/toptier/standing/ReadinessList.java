package io.toptier.standing;

import io.toptier.kernel.Solution;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import io.toptier.standing.Readiness.Item;
import io.toptier.standing.Readiness.Light;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the checklist of a solution from the tiers, with deadlines and what burning down a commitment asks. */
final class ReadinessList {
    private static final String MACC = "macc-eligible";
    private static final String TRANSACTABLE = "transactable-offer";

    private final Questions questions;
    private final Tier ready;
    private final Tier eligible;

    ReadinessList(Questions questions, Tier ready, Tier eligible) {
        this.questions = questions;
        this.ready = ready;
        this.eligible = eligible;
    }

    Readiness of(Solution solution, Optional<ConsumptionOrSales> threshold) {
        var items = new ArrayList<Item>();
        path(ready, solution).ifPresent(path -> items.addAll(items(ready, path, solution)));
        path(eligible, solution).ifPresent(path -> items.addAll(items(eligible, path, solution)));
        items.addAll(macc(solution, new SolutionConditions(solution, questions, threshold)));
        return new Readiness(solution.id(), solution.name(), light(solution), items);
    }

    private Light light(Solution solution) {
        var path = path(eligible, solution);
        if (path.filter(Path::met).isPresent()) {
            return Light.GREEN;
        }
        var fails = path.stream()
                .flatMap(one -> one.measures().stream())
                .anyMatch(one -> one.state() == State.MISSING && !one.name().equals("status"));
        return fails ? Light.RED : Light.OPEN;
    }

    private static Optional<Path> path(Tier tier, Solution solution) {
        return tier.paths().stream()
                .filter(path -> path.name().equals(solution.id().value()))
                .findFirst();
    }

    private List<Item> items(Tier tier, Path path, Solution solution) {
        return path.measures().stream()
                .map(measure -> item(tier.name().key(), measure, solution))
                .toList();
    }

    private Item item(String purpose, Measure measure, Solution solution) {
        var deadline = measure.name().equals(TRANSACTABLE)
                ? new TransactableRequirement(solution, questions).deadline()
                : Optional.<TransactableRequirement.Deadline>empty();
        return new Item(
                purpose,
                measure,
                deadline.map(TransactableRequirement.Deadline::day).orElse(null),
                deadline.map(one -> ChronoUnit.DAYS.between(questions.on(), one.day()))
                        .orElse(null),
                deadline.map(TransactableRequirement.Deadline::basis).orElse(null));
    }

    /** Whether purchases of it burn down the customer's own commitment to Azure. */
    private List<Item> macc(Solution solution, SolutionConditions conditions) {
        var ruling = questions.ask(ShippedRules.MACC_ELIGIBLE);
        if (ruling.found().isEmpty()) {
            return List.of(item(MACC, Measure.notKnown(MACC, Questions.whyNot(ruling), null), solution));
        }
        return macc(ruling.found().get(), solution, conditions);
    }

    private List<Item> macc(Ruling.Found rule, Solution solution, SolutionConditions conditions) {
        return rule.alternatives().stream()
                .flatMap(way -> way.requires().stream())
                .map(condition -> condition.equals(eligible.name().key())
                        ? eligibility(condition, rule, solution)
                        : conditions.judge(condition, rule))
                .map(measure -> item(MACC, measure, solution))
                .toList();
    }

    private Measure eligibility(String condition, Ruling.Found rule, Solution solution) {
        var met = path(eligible, solution).filter(Path::met).isPresent();
        var reason = met ? "it is Azure IP co-sell eligible" : "it is not Azure IP co-sell eligible";
        return Measure.fact(
                condition, new Quantity.Flag(met), new Quantity.Flag(true), State.of(met), reason, Basis.of(rule));
    }
}
