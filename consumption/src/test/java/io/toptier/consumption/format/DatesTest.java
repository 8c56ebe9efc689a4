package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.ea;
import static io.toptier.consumption.format.ExportText.focus;
import static io.toptier.consumption.format.ExportText.mca;
import static io.toptier.consumption.format.ExportText.payg;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.CostSource.DateOrder;
import io.toptier.consumption.LineGroup;
import io.toptier.consumption.Side;
import io.toptier.kernel.Month;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which month a line is of. */
class DatesTest {
    private static final String FILE = "exports/costs.csv";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void europeanAndAmericanDatesNeedADeclaration() {
        drop.file(
                FILE,
                payg().line("UsageDateTime", "05/11/2023")
                        .line("UsageDateTime", "30/11/2023")
                        .csv());

        var undeclared = drop.read(FILE);
        assertThat(undeclared.lines()).isZero();
        assertThat(undeclared.undated()).extracting(LineGroup::badPeriod).containsExactly("30/11/2023");
        assertThat(undeclared.told())
                .containsExactly(
                        "error bad-date exports/costs.csv:3:UsageDateTime '30/11/2023'",
                        "note other-month exports/costs.csv 1 line of 2023-05, effective 1 and billed 1 USD");

        var declared = drop.read(Drop.source(Map.of(Side.BOTH, FILE), null, DateOrder.DAY_FIRST));
        assertThat(declared.effective()).isEqualTo("2");
        assertThat(declared.told()).isEmpty();

        drop.file(FILE, payg().line("UsageDateTime", "11/30/2023").csv());
        assertThat(drop.read(FILE).effective()).isEqualTo("1");
        assertThat(drop.read(Drop.source(Map.of(Side.BOTH, FILE), null, DateOrder.DAY_FIRST))
                        .told())
                .contains("error bad-date exports/costs.csv:2:UsageDateTime '11/30/2023'");
    }

    @Test
    void aBillingPeriodWithTheDayFirstIsNoPeriodOfJanuary() {
        var european = ea().line(
                        "BillingPeriodStartDate",
                        "01/11/2023",
                        "BillingPeriodEndDate",
                        "30/11/2023",
                        "Date",
                        "05/11/2023");
        drop.file(FILE, european.csv());

        for (var month : new Month[] {Drop.NOVEMBER, Month.of(2023, 1)}) {
            var undeclared = drop.read(month, Drop.source(Side.BOTH, FILE));
            assertThat(undeclared.lines()).isZero();
            assertThat(undeclared.told())
                    .containsExactly("error bad-date exports/costs.csv:2:BillingPeriodEndDate '30/11/2023'");
        }

        var declared = drop.read(Drop.source(Map.of(Side.BOTH, FILE), null, DateOrder.DAY_FIRST));
        assertThat(declared.effective()).isEqualTo("1");
        assertThat(declared.told()).isEmpty();
    }

    @Test
    void withoutAPeriodsEndTheDayBetraysWhichComesFirst() {
        drop.file(
                FILE,
                ea().columns(
                                "BillingPeriodStartDate",
                                "Date",
                                "ChargeType",
                                "SubscriptionId",
                                "CostInBillingCurrency",
                                "BillingCurrencyCode")
                        .line("BillingPeriodStartDate", "01/11/2023", "Date", "30/11/2023")
                        .csv());

        assertThat(drop.read(FILE).told()).containsExactly("error bad-date exports/costs.csv:2:Date '30/11/2023'");
    }

    @Test
    void usageAtTheStrokeOfMidnight() {
        drop.file(
                FILE,
                payg().line("UsageDateTime", "2023-11-30 23:59:59", "PreTaxCost", "1")
                        .line("UsageDateTime", "2023-11-30T23:59:59.9999999Z", "PreTaxCost", "2")
                        .line("UsageDateTime", "2023-11-01T00:00:00Z", "PreTaxCost", "4")
                        .line("UsageDateTime", "2023-12-01T00:00:00Z", "PreTaxCost", "8")
                        .line("UsageDateTime", "2023-12-01T00:00Z", "PreTaxCost", "16")
                        .line("UsageDateTime", "2023-12-01", "PreTaxCost", "32")
                        .line("UsageDateTime", "2023-10-31 23:59:59", "PreTaxCost", "64")
                        .csv());

        var november = drop.read(FILE);
        assertThat(november.effective()).isEqualTo("7");
        assertThat(november.errors()).isEmpty();
        assertThat(drop.read(Month.of(2023, 12), Drop.source(Side.BOTH, FILE)).effective())
                .isEqualTo("56");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-12-01T00:30:00+01:00",
                "2023-11-30T20:00-05:00",
                "2023-11-30 20:00-05",
                "2023-11-30 20:00:00+00"
            })
    void anotherZoneThanUtcIsNotGuessedAt(String text) {
        drop.file(FILE, payg().line("UsageDateTime", text).csv());

        assertThat(drop.read(FILE).told())
                .containsExactly("error bad-date exports/costs.csv:2:UsageDateTime '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-13-01",
                "2023-11-45",
                "2023-11-xx",
                "13/45/2023",
                "11/45/2023",
                "20231130",
                "2023/11/30",
                "45260",
                "30.11.2023",
                "Nov 30 2023",
                "tomorrow",
                ""
            })
    void whatIsNoDateIsAnErrorAndItsMoneyIsKeptApart(String text) {
        drop.file(
                FILE,
                payg().line().line("UsageDateTime", text, "PreTaxCost", "5").csv());

        var read = drop.read(FILE);

        assertThat(read.effective()).isEqualTo("1");
        assertThat(read.undated()).singleElement().satisfies(group -> {
            assertThat(group.badPeriod()).isEqualTo(text);
            assertThat(group.cost().effective()).isEqualByComparingTo("5");
        });
        assertThat(read.told())
                .containsExactly("error bad-date exports/costs.csv:3:UsageDateTime "
                        + (text.isEmpty() ? "an empty field" : "'" + text + "'"));
    }

    @Test
    void daysAsASpreadsheetWritesThemAreRead() {
        drop.file(
                FILE,
                ea().line(
                                "BillingPeriodStartDate",
                                "11/1/2023",
                                "BillingPeriodEndDate",
                                "11/30/2023",
                                "Date",
                                "11/5/2023")
                        .csv());

        assertThat(drop.read(FILE).effective()).isEqualTo("1");
        assertThat(drop.read(FILE).told()).isEmpty();
    }

    @Test
    void theMonthIsTheBillingPeriodNotTheDay() {
        drop.file(
                FILE,
                mca().line("date", "10/31/2023", "costInBillingCurrency", "3")
                        .line(
                                "billingPeriodStartDate",
                                "12/01/2023",
                                "billingPeriodEndDate",
                                "12/31/2023",
                                "date",
                                "11/30/2023")
                        .csv());

        var read = drop.read(FILE);

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told())
                .containsExactly("note other-month exports/costs.csv 1 line of 2023-12, effective 1 and billed 1 USD");
    }

    @Test
    void aLineWithoutABillingPeriodIsOfTheMonthOfItsDay() {
        drop.file(
                FILE,
                mca().line("billingPeriodStartDate", "", "billingPeriodEndDate", "")
                        .line("billingPeriodStartDate", "NULL", "date", "2023-12-01")
                        .csv());

        assertThat(drop.read(FILE).lines()).isEqualTo(1);
    }

    @Test
    void linesOfAnotherMonthAreToldAndNotAdded() {
        drop.run("exports/run")
                .part(focus().lines(2)
                        .line("BillingPeriodStart", "2023-12-01T00:00Z", "BilledCost", "2.5", "EffectiveCost", "1E-3")
                        .line("BillingPeriodStart", "2023-12-01T00:00Z", "BilledCost", "2.5", "BillingCurrency", "EUR"))
                .manifest();

        var read = drop.read("exports");

        assertThat(read.effective()).isEqualTo("2");
        assertThat(read.told())
                .containsExactly(
                        "warning other-month exports/run 1 line of 2023-12, effective 0.001 and billed 2.5 USD",
                        "warning other-month exports/run 1 line of 2023-12, effective 1 and billed 2.5 EUR");
    }

    @Test
    void whatIsWrongInAnotherMonthIsNoErrorOfThisOne() {
        drop.file(
                FILE,
                payg().line()
                        .line("UsageDateTime", "2023-10-05", "PreTaxCost", "n/a", "Currency", "??")
                        .csv());

        assertThat(drop.read(FILE).errors()).isEmpty();
        assertThat(drop.read(Month.of(2023, 10), Drop.source(Side.BOTH, FILE)).errors())
                .containsExactlyInAnyOrder("bad-amount", "bad-currency");
    }
}
