package io.toptier.standing;

import io.toptier.kernel.Solution;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import io.toptier.standing.Quantity.Flag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Judges the conditions that the rule of the paths to Top Tier names. */
final class TopTierConditions {
    private final StandingFacts facts;
    private final Questions questions;
    private final Ruling thresholds;
    private final Ruling counting;
    private final Optional<MarketplaceMeasures> marketplace;

    TopTierConditions(StandingFacts facts, CountedSales sales, Questions questions) {
        this.facts = facts;
        this.questions = questions;
        this.thresholds = questions.ask(ShippedRules.TOP_TIER_THRESHOLDS);
        this.counting = questions.ask(ShippedRules.TOP_TIER_COUNTING);
        this.marketplace = thresholds
                .found()
                .flatMap(need ->
                        counting.found().map(how -> new MarketplaceMeasures(facts, sales, window(how), need, how)));
    }

    /** The months that the measures look at; empty where no rule counts any. */
    Optional<Window> window() {
        return counting.found().map(this::window);
    }

    Optional<Outlook> outlook() {
        return marketplace.map(MarketplaceMeasures::outlook);
    }

    /** The measure for a condition; one that this program cannot judge is not known and says so. */
    Measure judge(String condition) {
        return switch (condition) {
            case "billed-sales" -> sales(condition, MarketplaceMeasures::billedSales);
            case "net-new-customers" -> sales(condition, MarketplaceMeasures::netNewCustomers);
            case "transactions" -> sales(condition, MarketplaceMeasures::transactions);
            case "transacting-customers" -> sales(condition, MarketplaceMeasures::transactingCustomers);
            case "commitment-transactions" -> sales(condition, MarketplaceMeasures::commitmentTransactions);
            case "commitment" -> commitment(condition, "commitment-usd");
            case "large-commitment" -> commitment(condition, "large-commitment-usd");
            case "transactable-listing" -> transactable(condition, facts.solutions(), questions);
            case DesignationMeasure.NAME -> designation();
            default -> Measure.notKnown(condition, "there is no measure of that name", null);
        };
    }

    private Measure sales(String condition, Function<MarketplaceMeasures, Measure> measure) {
        return marketplace
                .map(measure)
                .orElseGet(() -> Measure.notKnown(
                        condition, Questions.whyNot(thresholds.found().isEmpty() ? thresholds : counting), null));
    }

    private Measure commitment(String condition, String key) {
        return thresholds
                .found()
                .map(found -> new Commitments(facts.commitments(), questions.on()).measure(condition, found, key))
                .orElseGet(() -> Measure.notKnown(condition, Questions.whyNot(thresholds), null));
    }

    private Measure designation() {
        var ruling = questions.ask(ShippedRules.TOP_TIER_DESIGNATION);
        return ruling.found()
                .map(found -> new DesignationMeasure(found, questions.on())
                        .of(facts.partner().designations()))
                .orElseGet(() -> Measure.notKnown(DesignationMeasure.NAME, Questions.whyNot(ruling), null));
    }

    /** Whether any solution can be bought in the marketplace. */
    static Measure transactable(String condition, List<Solution> solutions, Questions questions) {
        var on = questions.on();
        var names = solutions.stream()
                .filter(one -> one.isTransactable(on))
                .map(one -> one.id() + " since " + one.transactableSince())
                .toList();
        var met = !names.isEmpty();
        LocalDate coming = solutions.stream()
                .map(Solution::transactableSince)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        var reason = met ? String.join(", ", names) : "no solution of solutions.csv is transactable on " + on;
        return Measure.fact(condition, new Flag(met), new Flag(true), State.of(met), reason, null)
                .projected(met ? null : coming);
    }

    private Window window(Ruling.Found rule) {
        return Window.of(questions.on(), rule.decimal("months").intValueExact());
    }
}
