package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.ea;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.Side;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are longer or shorter than the header. */
class RowLengthTest {
    private static final String FILE = "exports/ea.csv";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void aRowThatIsTooLongIsAnErrorAndNotCounted() {
        var row = ea().line("CostInBillingCurrency", "5").body().stripTrailing();
        var read = read(ea().lines(2).csv() + row + ",Northwind\n" + ea().line().body());

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told()).containsExactly("error ragged-row exports/ea.csv:4 58 fields");
    }

    @Test
    void aRowWithNothingInItsExtraFieldsIsWhole() {
        var row = ea().line("CostInBillingCurrency", "5").body().stripTrailing();
        var read = read(ea().csv() + row + ",,\n" + ea().line().body());

        assertThat(read.effective()).isEqualTo("6");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void aRowThatIsTooShortIsReadAsFarAsItGoes() {
        var columns = new String[] {
            "Date", "ChargeType", "SubscriptionId", "CostInBillingCurrency", "BillingCurrencyCode", "Tags"
        };
        var text =
                ea().columns(columns).line("Tags", "\"customer\": \"fabrikam\"").csv();

        var read = read(text + "11/16/2023,Usage," + ExportText.SUBSCRIPTION + ",2,USD\n" + "11/17/2023,Usage,"
                + ExportText.SUBSCRIPTION + "\n");

        assertThat(read.lines()).isEqualTo(3);
        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told())
                .containsExactlyInAnyOrder(
                        "warning short-row exports/ea.csv:3 5 fields",
                        "warning short-row exports/ea.csv:4 3 fields",
                        "error missing-amount exports/ea.csv:4:CostInBillingCurrency an empty field",
                        "error bad-currency exports/ea.csv:4:BillingCurrencyCode an empty field");
    }

    @Test
    void manyRaggedRowsAreToldOnceWithTheirNumber() {
        var row = ea().line().body().stripTrailing() + ",Northwind\n";

        var read = read(ea().line().csv() + row.repeat(5_000));

        assertThat(read.effective()).isEqualTo("1");
        assertThat(read.findings()).hasSizeLessThan(250);
        assertThat(read.told())
                .contains("error ragged-row exports/ea.csv 4900 more rows that are longer than the header");
    }

    @Test
    void rowsOfOneHeaderAreNotCountedTwiceWhenAFileAmongThemIsBroken() {
        var row = ea().line("CostInBillingCurrency", "5").body().stripTrailing();
        drop.run("exports/run")
                .dataset("AmortizedCost", "2024-08-01")
                .part(ea().lines(3_000))
                .part(ea().lines(3_000).csv() + row + ",Northwind\n", 3_001)
                .part(ea().lines(3_000, "CostInBillingCurrency", "2"))
                .manifest();

        var read = drop.read(Drop.source(Side.EFFECTIVE, "exports"));

        assertThat(read.lines()).isEqualTo(9_000);
        assertThat(read.effective()).isEqualTo("12000");
        assertThat(read.told())
                .containsExactly(
                        "error row-count-differs exports/run/part_1_0001.csv 3000 rows",
                        "error ragged-row exports/run/part_1_0001.csv:3002 58 fields",
                        "warning side-missing toptier.yaml effective (amortized) alone");
    }

    private Read read(String text) {
        drop.file(FILE, text);
        return drop.read(FILE);
    }
}
