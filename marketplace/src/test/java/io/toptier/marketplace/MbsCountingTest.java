package io.toptier.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import io.toptier.marketplace.MbsCounting.Judgement;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Trust;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sales count as billed sales; the program does not say, so each switch is the operator's. */
class MbsCountingTest {
    @TempDir
    private Path folder = Path.of("never");

    @ParameterizedTest
    @CsvSource({
        // dollars, payout, channel, trial, counted at
        "1000, Sent, Enterprise, false, 1000",
        "-800, Reprocessed, Enterprise, false, -800", // a refund is deducted
        "1000, Uncollected, Enterprise, false, 1000", // billed is billed
        "1000, Rejected, Enterprise, false, 1000",
        "1000, Sent, Cloud Solution Provider, false, 1000",
        "0, Sent, Enterprise, false, 0"
    })
    void asShippedWhatWasBilledCounts(String usd, String payout, String channel, boolean isTrial, String counted) {
        assertThat(judge(Rulebook.shipped(), usd, payout, channel, isTrial))
                .isInstanceOfSatisfying(Judgement.Counted.class, found -> {
                    assertThat(found.usd()).isEqualByComparingTo(counted);
                    assertThat(found.ruling().version().publication().trust()).isEqualTo(Trust.INFERRED);
                });
    }

    @Test
    void asShippedATrialDoesNotCount() {
        assertThat(judge(Rulebook.shipped(), "10", "Sent", "Enterprise", true))
                .isInstanceOfSatisfying(
                        Judgement.Excluded.class,
                        found -> assertThat(found.reason()).isEqualTo("a trial"));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, Sent, Cloud Solution Provider, sold through a Cloud Solution Provider",
        "1000, Sent, cloudsolutionprovider, sold through a Cloud Solution Provider",
        "-800, Reprocessed, Enterprise, 'a refund, which is not deducted'",
        "1000, uncollected, Enterprise, 'not collected from the customer, as its payout is ''uncollected'''"
    })
    void theOperatorCanExcludeWhatIsNotDefined(String usd, String payout, String channel, String reason)
            throws IOException {
        var strict = operators(
                "estimated-usd, csp-channel: exclude, refunds: ignore, uncollected: exclude, trials: include");

        assertThat(judge(strict, usd, payout, channel, false))
                .isInstanceOfSatisfying(
                        Judgement.Excluded.class,
                        found -> assertThat(found.reason()).isEqualTo(reason));
        assertThat(judge(strict, "1000", "Sent", "Enterprise", true)).isInstanceOf(Judgement.Counted.class);
    }

    @Test
    void nothingCountsThatWasBilledLater() {
        var counting = MbsCounting.of(Rulebook.shipped(), new KnownBy(LocalDate.of(2023, 10, 1)));

        assertThat(counting.judge(Sales.on("2023-10-01"))).isInstanceOf(Judgement.Counted.class);
        assertThat(counting.judge(Sales.on("2023-10-02")).reason())
                .isEqualTo("billed on 2023-10-02, which was not known by 2023-10-01");
    }

    @Test
    void withoutDollarsNobodyCanSay() {
        var sale = Sales.of("r1/1", "2023-09-01", "3800 EUR");

        assertThat(MbsCounting.of(Rulebook.shipped(), Sales.TODAY).judge(sale))
                .isInstanceOfSatisfying(
                        Judgement.Unknown.class,
                        found -> assertThat(found.reason()).isEqualTo("the download has no estimate in dollars"));
    }

    @Test
    void anAmountThatNoDownloadHasIsNotKnown() throws IOException {
        var other = operators("other, csp-channel: include, refunds: deduct, uncollected: include, trials: exclude");

        assertThat(judge(other, "1000", "Sent", "Enterprise", false)).isInstanceOf(Judgement.Unknown.class);
        assertThat(judge(other, "1000", "Sent", "Enterprise", true)).isInstanceOf(Judgement.Excluded.class);
    }

    @Test
    void beforeAnybodyConcludedAnythingItIsNotKnown() {
        var then = new KnownBy(LocalDate.of(2023, 3, 7));

        assertThat(MbsCounting.of(Rulebook.shipped(), then)
                        .judge(Sales.on("2023-02-01"))
                        .reason())
                .isEqualTo("no rule says what counts: nothing had been published by 2023-03-07");
    }

    private Rulebook operators(String values) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/counting.yaml"), """
                overrides: sales-counting
                versions:
                  - from: 2021-01-01
                    published: 2024-01-15
                    value: {amount: %s}
                    source: "Letter of the partner manager to Contoso, 2024-01-15"
                    trust: official
                    checked: 2024-01-15
                """.formatted(values));
        var read = Rulebook.of(new Workspace(folder, Sales.TODAY));
        assertThat(read.findings()).isEmpty();
        return read.value();
    }

    private static Judgement judge(Rulebook rulebook, String usd, String payout, String channel, boolean isTrial) {
        return MbsCounting.of(rulebook, Sales.TODAY)
                .judge(Sales.of("r1/1", "2023-09-01", usd + " USD", usd, payout, channel, isTrial));
    }
}
