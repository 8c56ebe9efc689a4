package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why the standing is what it is, down to the sales. */
class StandingExplanationTest {
    @Test
    void everySaleOfAMeasureIsShownWithItsRow() {
        var trace = explain(Situation.eligible()
                .sale("purchase-1/1", "fabrikam", "2023-09-01", "60")
                .sale("purchase-1/1", "fabrikam", "2023-10-01", "50")
                .sale("purchase-2/1", "litware", "2023-09-01", "99.99"));

        var transactions = find(trace, "transactions");

        assertThat(transactions.value()).isEqualTo("missing, has 1");
        assertThat(claims(transactions))
                .contains(
                        "purchase-1/1, fabrikam = 110 USD [at least 100 USD]",
                        "purchase-1/1 billed 2023-09 = 60 USD [sales/revenue.csv:2]",
                        "purchase-1/1 billed 2023-10 = 50 USD [sales/revenue.csv:3]",
                        "purchase-2/1, litware = 99.99 USD [less than 100 USD; purchase-2/1 in 2023-09 sales/revenue.csv:4]");
    }

    @Test
    void whatIsNeededAndHowItIsCountedHaveTheirOwnSources() {
        var measure = find(explain(Situation.eligible()), "billed-sales");

        assertThat(measure.steps())
                .filteredOn(step -> step.claim().equals("needed"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.value()).isEqualTo("4000000 USD");
                    assertThat(step.source()).contains("rule top-tier-thresholds", "trust official");
                });
        assertThat(measure.steps())
                .filteredOn(step -> step.claim().equals("counted by"))
                .extracting(Trace::source)
                .anySatisfy(source -> assertThat(source).contains("rule top-tier-counting", "trust inferred"));
    }

    @Test
    void whatMicrosoftGrantedStandsInItsOwnStep() {
        var granted = find(
                explain(Situation.eligible().granted("2023-08-01", null)),
                "granted by Microsoft, as the workspace says");

        assertThat(granted.value()).contains("granted it, from 2023-08-01");
    }

    @Test
    void aSilentRuleIsTold() {
        var trace = explain(Situation.eligible().on("2022-05-01").knownBy("2026-11-22"));

        assertThat(find(trace, "tier top-tier").value()).contains("no rule speaks of 2022-05-01", "not found");
    }

    private static Trace explain(Situation situation) {
        return StandingExplanation.of(situation.standing());
    }

    private static Trace find(Trace trace, String claim) {
        return all(trace).stream()
                .filter(one -> one.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> claims(Trace trace) {
        return all(trace).stream()
                .map(one -> one.claim() + " = " + one.value() + " [" + one.source() + "]")
                .toList();
    }

    private static List<Trace> all(Trace trace) {
        var all = new ArrayList<>(List.of(trace));
        trace.steps().forEach(step -> all.addAll(all(step)));
        return all;
    }
}
