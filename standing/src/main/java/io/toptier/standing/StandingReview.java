package io.toptier.standing;

import io.toptier.deals.Deal;
import io.toptier.kernel.Finding;
import io.toptier.kernel.FxRates;
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
    private final CountedSales sales;
    private final TopTierConditions topTier;
    private final Standing standing;

    private StandingReview(StandingFacts facts, Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        this.facts = facts;
        this.questions = new Questions(rulebook, on, knownBy);
        this.sales = SalesCounting.of(facts.sales(), rulebook, knownBy);
        this.topTier = new TopTierConditions(facts, sales, questions);
        this.standing = review();
    }

    /** By the rules of the day {@code on} as known by {@code knownBy}. */
    public static StandingReview over(StandingFacts facts, Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        return new StandingReview(facts, rulebook, on, knownBy);
    }

    /** The standing alone; what keeps it from being whole is a finding. */
    public static Outcome<Standing> of(StandingFacts facts, Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        var review = over(facts, rulebook, on, knownBy);
        return new Outcome<>(review.standing(), review.findings());
    }

    public Standing standing() {
        return standing;
    }

    /** What keeps the standing from being whole. */
    public List<Finding> findings() {
        return questions.findings();
    }

    /** Which open deals get the partner to Top Tier; nothing where it is met, or no rule of the day counts sales. */
    public Suggestion.All suggestions(List<Deal> deals, FxRates rates) {
        if (deals.isEmpty() || standing.tier(Tier.Name.TOP_TIER).met()) {
            return DealSuggestions.none();
        }
        return outlook()
                .map(outlook -> DealSuggestions.of(standing, outlook, facts, deals, rates))
                .orElseGet(DealSuggestions::none);
    }

    /** What sales more would make of the marketplace measures; empty where no rule of the day counts sales. */
    Optional<Outlook> outlook() {
        return topTier.outlook();
    }

    private Standing review() {
        var threshold = ConsumptionOrSales.measure(facts, sales, questions);
        var ready = SolutionTier.coSellReady(questions).tier(facts.solutions(), threshold);
        var eligible = SolutionTier.azureIpCoSellEligible(questions).tier(facts.solutions(), threshold);
        var top = new TopTier(facts, questions, topTier, eligible.met()).tier();
        var window = window();
        questions.keep(StandingFindings.notJudged(top, questions.ask(ShippedRules.TOP_TIER_PATHS)));
        window.ifPresent(months -> questions.keep(StandingFindings.notWhole(sales, months)));
        var readiness = new ReadinessList(questions, ready, eligible);
        return new Standing(
                questions.on(),
                questions.knownBy(),
                window.orElse(null),
                windowBasis(threshold),
                window.map(this::openMonths).orElse(List.of()),
                List.of(ready, eligible, top),
                facts.solutions().stream()
                        .map(solution -> readiness.of(solution, threshold))
                        .toList(),
                questions.projection().orElse(null));
    }

    private Optional<Window> window() {
        return topTier.window()
                .or(() -> ConsumptionOrSales.window(questions.rulebook(), questions.on(), questions.knownBy()));
    }

    private @Nullable Basis windowBasis(Measure threshold) {
        return questions.found(ShippedRules.TOP_TIER_COUNTING).map(Basis::of).orElse(threshold.basis());
    }

    private List<Month> openMonths(Window window) {
        return facts.sales().stream()
                .filter(sale -> !sale.isFinal() && window.contains(sale.month()))
                .map(BilledSale::month)
                .distinct()
                .sorted()
                .toList();
    }
}
