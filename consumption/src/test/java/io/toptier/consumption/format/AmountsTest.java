package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.ea;
import static io.toptier.consumption.format.ExportText.focus;
import static io.toptier.consumption.format.ExportText.payg;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.Side;
import io.toptier.kernel.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money to the last digit, and what is no money. */
class AmountsTest {
    private static final String FILE = "exports/costs.csv";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void lateDecimalPrecisionIsKept() {
        var random = new Random(28);
        var text = focus();
        var sum = BigDecimal.ZERO;
        for (int line = 0; line < 2_000; line++) {
            var amount = new BigDecimal(new BigInteger(110, random), 10 + random.nextInt(30))
                    .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
            sum = sum.add(amount);
            text.line("EffectiveCost", line % 3 == 0 ? amount.toString() : amount.toPlainString());
        }
        drop.file(FILE, text.csv());

        var read = drop.read(FILE);

        assertThat(read.effective()).isEqualTo(Decimals.plain(sum));
        assertThat(read.billed()).isEqualTo("2000");
        assertThat(read.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0.0000000000000000000000000001|0.0000000000000000000000000001",
                "0.00000000000000000000000000019|0.00000000000000000000000000019",
                "1E-27|0.000000000000000000000000001",
                "-3e-06|-0.000003",
                "1.5E+3|1500",
                "+1|1",
                " 1.5 |1.5",
                "1.|1",
                ".5|0.5",
                "-.5|-0.5",
                "007|7",
                "0E0|0",
                "-0.00|0",
                "12345678901|12345678901",
                "98765432109876543210.123456789|98765432109876543210.123456789",
                "9999999999.9999999999999999999999999999|9999999999.9999999999999999999999999999",
                "-10000000000.0000000000000000000000000001|-10000000000.0000000000000000000000000001"
            })
    void anAmountIsWhatItsDigitsSay(String written, String amount) {
        drop.file(FILE, payg().line("PreTaxCost", written).csv());

        var read = drop.read(FILE);

        assertThat(read.effective()).isEqualTo(amount);
        assertThat(read.billed()).isEqualTo(amount);
        assertThat(read.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1_000",
                "0x1F",
                "0b11",
                "NaN",
                "Infinity",
                "1,5",
                "1.5.5",
                "$1",
                "1.5 USD",
                "(5)",
                "1 000",
                "--1",
                "e5",
                ".",
                "-",
                "１２",
                "1E999999999",
                "true"
            })
    void whatIsNoAmountIsAnErrorAndItsLineIsCounted(String written) {
        drop.file(
                FILE,
                payg().line()
                        .line("PreTaxCost", written)
                        .line("PreTaxCost", written)
                        .csv());

        var read = drop.read(FILE);

        assertThat(read.lines()).isEqualTo(3);
        assertThat(read.effective()).isEqualTo("1");
        assertThat(read.told())
                .containsExactly("error bad-amount exports/costs.csv:3:PreTaxCost '" + written + "' on 2 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NULL"})
    void aMissingAmountIsAnErrorNotZero(String written) {
        drop.file(FILE, payg().line().line("PreTaxCost", written).csv());

        assertThat(drop.read(FILE).told())
                .containsExactly("error missing-amount exports/costs.csv:3:PreTaxCost an empty field");
    }

    @Test
    void sumsBeyondTheDatabasesDecimalsAreExact() {
        drop.file(
                FILE,
                focus().lines(
                                7,
                                "EffectiveCost",
                                "9999999999.0000000000000000000000000001",
                                "BilledCost",
                                "-9999999999.5")
                        .line("EffectiveCost", "123456789012.25", "BilledCost", "0.0000000000000000000000000003")
                        .csv());

        var read = drop.read(FILE);

        assertThat(read.effective()).isEqualTo("193456789005.2500000000000000000000000007");
        assertThat(read.billed()).isEqualTo("-69999999996.4999999999999999999999999997");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void sumsOfManyFilesBeyondTheDatabasesDecimalsAreExact() {
        var run = drop.run("exports/run");
        for (int part = 0; part < 4; part++) {
            run.part(focus().line("EffectiveCost", "9999999999." + part, "SubAccountName", "part " + part));
        }
        run.manifest();

        assertThat(drop.read("exports").effective()).isEqualTo("39999999996.6");
    }

    @Test
    void aBadAmountIsFoundByItsLineBelowQuotedNewlines() {
        drop.file(
                FILE,
                payg().lines(3, "Tags", "\"note\": \"two\nlines\"")
                        .line("PreTaxCost", "n/a")
                        .csv());

        assertThat(drop.read(FILE).told()).containsExactly("error bad-amount exports/costs.csv:8:PreTaxCost 'n/a'");
    }

    @Test
    void badAmountsInABigFileAreFoundInSeconds() {
        var good = payg().line("Tags", "\"note\": \"two\nlines\"").body();
        var text = new StringBuilder(payg().header());
        for (int line = 0; line < 200_000; line++) {
            text.append(good);
            if (line % 1_000 == 999) {
                text.append(payg().line("PreTaxCost", "bad " + line).body());
            }
        }
        drop.file(FILE, text.toString());

        var start = Instant.now();
        var read = drop.read(FILE);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(read.effective()).isEqualTo("200000");
        assertThat(read.told())
                .contains("error bad-amount exports/costs.csv 100 more texts of this kind")
                .contains("error bad-amount exports/costs.csv:202102:PreTaxCost 'bad 100999'")
                .hasSize(101);
    }

    @Test
    void theMoneyOfAFileIsItsSide() {
        drop.file(FILE, ea().line("CostInBillingCurrency", "0.1").csv());

        assertThat(drop.read(Drop.source(Side.BILLED, FILE)).billed()).isEqualTo("0.1");
        assertThat(drop.read(Drop.source(Side.EFFECTIVE, FILE)).effective()).isEqualTo("0.1");
    }
}
