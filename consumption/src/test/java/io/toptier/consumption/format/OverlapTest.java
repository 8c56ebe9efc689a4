package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.ea;
import static io.toptier.consumption.format.ExportText.focus;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.Side;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same charges in two sources: a subscription's export beside that of its billing account. */
class OverlapTest {
    private static final String OTHER = "/subscriptions/2a1d7be3-6c8f-4d2e-8d4a-1e2f4d7f8b02";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void theSameChargesInTwoSourcesAreAnError() {
        drop.file(
                "exports/account.csv",
                focus().lines(3).lines(2, "SubAccountId", OTHER).csv());
        drop.file(
                "exports/subscription.csv",
                focus().lines(2).line("EffectiveCost", "1.0").csv());

        assertThat(read().told())
                .containsExactly("error overlap exports/subscription.csv subscription " + ExportText.SUBSCRIPTION
                        + " in exports/account.csv too, at the same cost");
    }

    @Test
    void monthsThatOneOfTheTwoHasBesidesDoNotHideIt() {
        drop.file(
                "exports/account.csv",
                focus().lines(3)
                        .lines(2, "BillingPeriodStart", "2023-10-01T00:00Z")
                        .csv());
        drop.file("exports/subscription.csv", focus().lines(3).csv());

        assertThat(read().errors()).containsExactly("overlap");
    }

    @Test
    void anotherMonthsChargesAreNoOverlap() {
        drop.file("exports/account.csv", focus().lines(3).csv());
        drop.file(
                "exports/subscription.csv",
                focus().lines(3, "BillingPeriodStart", "2023-10-01T00:00Z").csv());

        assertThat(read().told()).noneMatch(told -> told.contains("overlap"));
    }

    @Test
    void aSubscriptionInTwoSourcesAtDifferentCostIsAWarning() {
        drop.file("exports/account.csv", focus().lines(3).csv());
        drop.file("exports/subscription.csv", focus().lines(4).csv());

        assertThat(read().told())
                .containsExactly("warning overlap exports/subscription.csv subscription " + ExportText.SUBSCRIPTION
                        + " in exports/account.csv too, at different cost");
    }

    @Test
    void sourcesOfDifferentSubscriptionsDoNotOverlap() {
        drop.file(
                "exports/account.csv", focus().lines(3).line("SubAccountId", "").csv());
        drop.file(
                "exports/subscription.csv",
                focus().lines(3, "SubAccountId", OTHER).line("SubAccountId", "").csv());

        assertThat(read().told()).isEmpty();
        assertThat(read().effective()).isEqualTo("8");
    }

    @Test
    void actualAndAmortizedCostOfOneSourceAreNoOverlap() {
        drop.file("exports/actual.csv", ea().lines(3).csv());
        drop.file("exports/amortized.csv", ea().lines(3).csv());

        var read = drop.read(Drop.source(
                Map.of(Side.BILLED, "exports/actual.csv", Side.EFFECTIVE, "exports/amortized.csv"), null, null));

        assertThat(read.told()).isEmpty();
        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.billed()).isEqualTo("3");
    }

    private Read read() {
        return drop.read(
                Drop.source(Side.BOTH, "exports/account.csv"), Drop.source(Side.BOTH, "exports/subscription.csv"));
    }
}
