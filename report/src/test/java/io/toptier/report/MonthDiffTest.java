package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.AcrPolicy.Treatment;
import io.toptier.consumption.ChargeClass;
import io.toptier.consumption.Reason;
import org.junit.jupiter.api.Test;

class MonthDiffTest {

    @Test
    void aLaterRunExplainsALaterLine() {
        var difference = between(
                new Situation().run("daily-1", "2023-12-03T04:00:00Z").consumed("fabrikam", "tag", "10.5"),
                new Situation().run("daily-2", "2023-12-19T04:00:00Z").consumed("fabrikam", "tag", "12"));

        var change = difference.customers().get(0);
        assertThat(change.what()).isEqualTo("fabrikam");
        assertThat(change.change()).hasToString("1.5 USD");
        assertThat(change.reasons())
                .containsExactly("tag +1.5: later run submitted 2023-12-19T04:00:00Z of exports/daily-2");
    }

    @Test
    void telemetryExplainsAPoolShare() {
        var difference = between(
                new Situation().pool("10").weight("fabrikam", "1").consumed("fabrikam", "pool:aks", "10"),
                new Situation()
                        .pool("10")
                        .weight("fabrikam", "1")
                        .weight("litware", "1")
                        .consumed("fabrikam", "pool:aks", "5")
                        .consumed("litware", "pool:aks", "5"));

        assertThat(difference.customers())
                .extracting(change -> change.what() + " " + change.change())
                .containsExactly("fabrikam -5 USD", "litware 5 USD");
        assertThat(difference.customers().get(0).reasons())
                .containsExactly("pool:aks -5: telemetry of pool aks changed");
    }

    @Test
    void aPublishedRuleExplainsWhatItMoved() {
        var difference = between(
                new Situation().excluded(ChargeClass.UNUSED_COMMITMENT, "4").consumed("fabrikam", "tag", "1"),
                new Situation()
                        .rule(ChargeClass.UNUSED_COMMITMENT, Treatment.SPREAD, "operator, published 2024-01-02")
                        .consumed("fabrikam", "tag", "1")
                        .consumed("fabrikam", "spread", "4"));

        assertThat(difference.customers().get(0).reasons())
                .containsExactly("spread +4: rule acr-unused-commitment says 'spread' of unused-commitment "
                        + "instead of 'include' (operator, published 2024-01-02)");
        assertThat(difference.others())
                .extracting(MonthDifference.Change::what)
                .containsExactly("excluded: unused-commitment");
    }

    @Test
    void whatNothingElseExplainsFollowsFromTheWorkspace() {
        var difference = between(
                new Situation().unattributed(Reason.TAG_UNKNOWN, "3").consumed("fabrikam", "tag", "1"),
                new Situation().consumed("fabrikam", "tag", "4"));

        assertThat(difference.customers().get(0).reasons().get(0)).contains("customers.csv or toptier.yaml");
        assertThat(difference.others().get(0).what()).isEqualTo("unattributed: tag-unknown");
        assertThat(difference.causes()).isEmpty();
    }

    @Test
    void theSameMonthHasNoDifference() {
        var one = new Situation().consumed("fabrikam", "tag", "1").run("daily-1", "2023-12-03T04:00:00Z");

        assertThat(between(one, one).isEmpty()).isTrue();
    }

    private static MonthDifference between(Situation before, Situation after) {
        return MonthDiff.between("rev-1", MonthFigures.of(before.closed()), "rev-2", MonthFigures.of(after.closed()));
    }
}
