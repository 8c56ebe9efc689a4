package io.toptier.standing;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import io.toptier.marketplace.BilledSale;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes where the partner stands: facts and rules in, every tier out. Reads and writes nothing. */
public final class StandingReview {
    private final StandingFacts facts;
    private final Questions questions;
    private final CountedSales book;

    StandingReview(StandingFacts facts, Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        this.facts = facts;
        this.questions = new Questions(rulebook, on, knownBy);
        this.book = SalesCounting.of(facts.sales(), rulebook, knownBy);
    }

    /** By the rules of the day {@code on} as known by {@code knownBy}; what keeps it from being whole is a finding. */
    public static Outcome<Standing> of(StandingFacts facts, Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        var review = new StandingReview(facts, rulebook, on, knownBy);
        var standing = review.standing();
        return new Outcome<>(standing, review.questions.findings());
    }

    /** What sales more would make of the marketplace measures; empty where no rule of the day counts sales. */
    Optional<Outlook> outlook() {
        return new TopTierConditions(facts, book, questions).outlook();
    }

    Standing standing() {
        var threshold = ConsumptionOrSales.of(facts, book, questions);
        var ready = SolutionTier.coSellReady(questions).tier(facts.solutions(), threshold);
        var eligible = SolutionTier.azureIpCoSellEligible(questions).tier(facts.solutions(), threshold);
        var conditions = new TopTierConditions(facts, book, questions);
        var topTier = new TopTier(facts, questions, conditions, eligible.met()).tier();
        var window = conditions.window().or(() -> threshold.map(ConsumptionOrSales::window));
        questions.keep(StandingFindings.notJudged(topTier, questions.ask(ShippedRules.TOP_TIER_PATHS)));
        window.ifPresent(months -> questions.keep(StandingFindings.notWhole(book, months)));
        var readiness = new ReadinessList(questions, ready, eligible);
        return new Standing(
                questions.on(),
                questions.knownBy(),
                window.orElse(null),
                windowBasis(threshold),
                window.map(this::openMonths).orElse(List.of()),
                List.of(ready, eligible, topTier),
                facts.solutions().stream()
                        .map(solution -> readiness.of(solution, threshold))
                        .toList());
    }

    private @Nullable Basis windowBasis(Optional<ConsumptionOrSales> threshold) {
        return questions
                .found(ShippedRules.TOP_TIER_COUNTING)
                .map(Basis::of)
                .or(() -> threshold.map(one -> one.measure().basis()))
                .orElse(null);
    }

    private List<Month> openMonths(Window window) {
        return facts.sales().stream()
                .filter(sale -> !sale.isFinal())
                .map(BilledSale::month)
                .filter(window::contains)
                .distinct()
                .sorted()
                .toList();
    }
}
