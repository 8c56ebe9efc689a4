package io.toptier.standing;

import io.toptier.kernel.Solution;
import io.toptier.kernel.Solution.CoSellStatus;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import io.toptier.standing.Quantity.Flag;
import io.toptier.standing.Quantity.Word;
import io.toptier.workspace.Nearest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges what the rules ask of one solution, from what the workspace says of it. */
final class SolutionConditions {
    private final Solution solution;
    private final Questions questions;
    private final Optional<ConsumptionOrSales> threshold;

    SolutionConditions(Solution solution, Questions questions, Optional<ConsumptionOrSales> threshold) {
        this.solution = solution;
        this.questions = questions;
        this.threshold = threshold;
    }

    /** The status that Microsoft gave, as the workspace states it. */
    Measure status(CoSellStatus needed) {
        var status = solution.statusOn(questions.on());
        var met = status.filter(one -> one.compareTo(needed) >= 0).isPresent();
        var coming = solution.history().stream()
                .filter(change ->
                        change.status().compareTo(needed) >= 0 && change.since().isAfter(questions.on()))
                .map(Solution.StatusChange::since)
                .findFirst();
        var reason = status.map(one -> one.key() + " since "
                        + solution.since(one).map(LocalDate::toString).orElse("an unknown day")
                        + ", as the workspace states Microsoft's status")
                .orElse("no status yet");
        return Measure.fact(
                        "status",
                        new Word(status.map(CoSellStatus::key).orElse("none")),
                        new Word(needed.key()),
                        State.of(met),
                        reason + " (" + solution.place() + ")",
                        null)
                .projected(met ? null : coming.orElse(null));
    }

    /** @param rule the one that names the condition */
    Measure judge(String condition, Ruling.Found rule) {
        var measure = switch (condition) {
            case "live-offer" -> liveOffer(condition);
            case "transactable-plan" -> transactablePlan(condition);
            case "offer-type" -> offerType(condition);
            case ConsumptionOrSales.NAME -> consumptionOrSales();
            case "technical-validation" -> done(condition, solution.validatedOn(), "validated_on");
            case "reference-architecture" -> architecture(condition);
            case "transactable-offer" -> new TransactableRequirement(solution, questions).measure(condition);
            default -> unseen(condition, rule);
        };
        return measure.orRestingOn(Basis.of(rule));
    }

    private Measure liveOffer(String condition) {
        var live = solution.statusOn(questions.on()).isPresent() || solution.isTransactable(questions.on());
        var reason = live ? "its status says that it is in the market" : "no status yet";
        return Measure.fact(condition, new Flag(live), new Flag(true), State.of(live), reason, null);
    }

    private Measure transactablePlan(String condition) {
        var since = solution.transactableSince();
        var met = solution.isTransactable(questions.on());
        var reason = met ? "transactable since " + since : "not transactable on " + questions.on();
        return Measure.fact(condition, new Flag(met), new Flag(true), State.of(met), reason, null);
    }

    private Measure offerType(String condition) {
        var ruling = questions.ask(ShippedRules.IP_ELIGIBLE_OFFER_TYPES);
        if (ruling.found().isEmpty()) {
            return Measure.notKnown(condition, Questions.whyNot(ruling), null);
        }
        var rule = ruling.found().get();
        var types = rule.list("types");
        var need = new Word("one of " + String.join(", ", types));
        var type = solution.type();
        if (type == null) {
            return Measure.fact(
                    condition, null, need, State.NOT_KNOWN, "solutions.csv does not say its type", Basis.of(rule));
        }
        var met = types.contains(type);
        var reason = met ? "a type that can be eligible" : "'" + type + "' cannot be; " + Nearest.remedy(type, types);
        return Measure.fact(condition, new Word(type), need, State.of(met), reason, Basis.of(rule));
    }

    private Measure consumptionOrSales() {
        return threshold
                .map(ConsumptionOrSales::measure)
                .orElseGet(() -> Measure.notKnown(
                        ConsumptionOrSales.NAME,
                        Questions.whyNot(questions.ask(ShippedRules.IP_ELIGIBLE_THRESHOLD)),
                        null));
    }

    private Measure architecture(String condition) {
        var types = questions.found(ShippedRules.IP_ELIGIBLE_OFFER_TYPES);
        var type = solution.type();
        if (type != null
                && types.filter(rule -> rule.list("without-diagram").contains(type))
                        .isPresent()) {
            return Measure.fact(
                    condition,
                    null,
                    new Flag(false),
                    State.NOT_ASKED,
                    "not asked of the type " + type,
                    types.map(Basis::of).orElse(null));
        }
        return done(condition, solution.diagramOn(), "diagram_on");
    }

    /** What is done on a day that the workspace may state. */
    private Measure done(String condition, @Nullable LocalDate day, String column) {
        if (day == null) {
            return Measure.fact(
                    condition,
                    null,
                    new Flag(true),
                    State.NOT_KNOWN,
                    "solutions.csv has no '" + column + "'" + implied(),
                    null);
        }
        var met = !day.isAfter(questions.on());
        var reason = met ? "done on " + day : "not done before " + day;
        return Measure.fact(condition, new Flag(met), new Flag(true), State.of(met), reason, null)
                .projected(met ? null : day);
    }

    private Measure unseen(String condition, Ruling.Found rule) {
        var term = rule.rule().terms().getOrDefault(condition, condition);
        return Measure.notKnown(condition, "the workspace cannot show it: " + term + implied(), Basis.of(rule));
    }

    private String implied() {
        return solution.statusOn(questions.on())
                .map(status -> "; Microsoft's status is " + status.key())
                .orElse("");
    }
}
