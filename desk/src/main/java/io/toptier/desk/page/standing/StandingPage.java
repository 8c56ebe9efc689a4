package io.toptier.desk.page.standing;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Chart;
import io.toptier.kernel.Finding;
import io.toptier.standing.Path;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.StandingReview;
import io.toptier.standing.Suggestion;
import io.toptier.standing.Tier;
import io.toptier.standing.WhatIf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the partner stands on the day looked at.
 *
 * @param next what to do next for Top Tier
 * @param base what Top Tier rests on
 * @param with what sales more would change; null where nobody asked
 */
public record StandingPage(
        Standing standing,
        String partner,
        String next,
        List<TierView> tiers,
        List<MeasureView> base,
        List<PathView> paths,
        List<SolutionView> solutions,
        List<Chart> charts,
        Suggestion.All suggestions,
        AskedSales asked,
        @Nullable WhatIfView with,
        List<Finding> findings) {
    public StandingPage {
        tiers = List.copyOf(tiers);
        base = List.copyOf(base);
        paths = List.copyOf(paths);
        solutions = List.copyOf(solutions);
        charts = List.copyOf(charts);
        findings = List.copyOf(findings);
    }

    /** A tier with what to do for it next. */
    public record TierView(Tier tier, String name, String next) {
        /** How many of the solutions are there; of no meaning for a tier of the partner. */
        public long solutionsMet() {
            return tier.paths().stream().filter(Path::met).count();
        }
    }

    /** The fields of the form, one of each a sale. */
    record Form(List<String> usd, List<String> customer, List<String> solution, List<String> billed) {}

    static StandingPage of(Visit visit, Form form) {
        var outcome = visit.answers().standing();
        var answer = outcome.value();
        var standing = answer.standing();
        var books = visit.answers().standingBooks().value();
        var path = visit.path("standing");
        var top = standing.tier(Tier.Name.TOP_TIER);
        var next = new NextStep(answer).topTier();
        var asked =
                AskedSales.of(form.usd(), form.customer(), form.solution(), form.billed(), books, lastMonth(standing));
        var with = with(visit, asked);
        return new StandingPage(
                standing,
                books.partner().name(),
                next,
                standing.tiers().stream()
                        .map(tier -> new TierView(
                                tier,
                                StandingWords.tier(tier.name()),
                                tier.name() == Tier.Name.TOP_TIER ? next : NextStep.ofSolutions(tier)))
                        .toList(),
                top.base().stream()
                        .map(one -> MeasureView.of(one, MeasureAddress.baseHref(path, top, one)))
                        .toList(),
                top.paths().stream().map(one -> PathView.of(one, path)).toList(),
                standing.readiness().stream().map(SolutionView::of).toList(),
                TrailingMonths.of(visit, standing),
                answer.suggestions(),
                asked,
                with == null ? null : WhatIfView.of(standing, with),
                outcome.findings());
    }

    /** What the standing would be with the sales asked about; null where there are none. */
    static StandingAnswer.@Nullable With with(Visit visit, AskedSales asked) {
        if (asked.sales().isEmpty()) {
            return null;
        }
        var answers = visit.answers();
        var books = answers.standingBooks().value();
        var facts = WhatIf.with(books.facts(), asked.sales());
        var review = StandingReview.over(facts, books.rulebook(), answers.on(), answers.knownBy());
        return new StandingAnswer.With(asked.sales(), review.standing());
    }

    /** A sale of which nobody said when is billed in the last month that counts. */
    static LocalDate lastMonth(Standing standing) {
        var window = standing.window();
        return window == null ? standing.on() : window.last().firstDay();
    }
}
