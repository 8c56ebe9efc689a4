package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.ea;
import static io.toptier.consumption.format.ExportText.focus;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.LineGroup;
import io.toptier.consumption.Side;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong in CSV files, and what must come of it: the right figures, or an error; never fewer lines in silence. */
class CsvPitfallsTest {
    private static final String FILE = "exports/ea.csv";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void swappedColumnsAreReadByName() {
        var read = read(ea().columns(
                        "Tags", "ChargeType", "SubscriptionId", "CostInBillingCurrency", "BillingCurrencyCode", "Date")
                .line("CostInBillingCurrency", "1.5", "Tags", "\"customer\": \"fabrikam\"")
                .csv());

        assertThat(read.effective()).isEqualTo("1.5");
        assertThat(read.group().tags()).isEqualTo("\"customer\": \"fabrikam\"");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void namesInAnotherCaseAreRead() {
        var text = ea().lines(2).csv();
        var header = text.substring(0, text.indexOf('\n'));

        assertThat(read(text.replace(header, header.toUpperCase(Locale.ROOT))).effective())
                .isEqualTo("2");
        assertThat(read(text.replace(header, header.toLowerCase(Locale.ROOT))).effective())
                .isEqualTo("2");
    }

    @Test
    void aByteOrderMarkIsNoPartOfAName() {
        var text = ea().columns("CostInBillingCurrency", "ChargeType", "SubscriptionId", "BillingCurrencyCode", "Date")
                .lines(2);
        var quoted = text.header().replace(",", "\",\"").replace("\n", "\"\n");

        assertThat(read("\uFEFF" + text.csv()).effective()).isEqualTo("2");
        assertThat(read("\uFEFF\"" + quoted + text.body()).effective()).isEqualTo("2");
        assertThat(read("\uFEFF\"" + quoted + text.body()).errors()).isEmpty();
    }

    @Test
    void quotedNewlinesAndDoubledQuotesArePartOfAValue() {
        var read = read(ea().line("Tags", "\"note\": \"two\nlines, \"\"quoted\"\"\r\n\"", "CostInBillingCurrency", "2")
                .line()
                .csv());

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told()).isEmpty();
        assertThat(read.groups())
                .extracting(LineGroup::tags)
                .containsExactlyInAnyOrder("\"note\": \"two\nlines, \"\"quoted\"\"\r\n\"", "");
    }

    @Test
    void mixedLineEndsAreRead() {
        var lines = ea().lines(3).csv().split("\n", -1);

        var read = read(lines[0] + "\r\n" + lines[1] + "\n" + lines[2] + "\r\n" + lines[3] + "\n");

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void lineEndsOfWindowsAndNoneAtTheEndAreRead() {
        var text = ea().lines(3).csv();

        assertThat(read(text.replace("\n", "\r\n")).effective()).isEqualTo("3");
        assertThat(read(text.stripTrailing()).effective()).isEqualTo("3");
        assertThat(read(text.replace("\n", "\n\n")).effective()).isEqualTo("3");
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
    void anUnterminatedQuoteLosesNoRowInSilence() {
        var broken = ea().line("Tags", "x").body().replace(",x,", ",\"x,");

        var read = read(ea().lines(3).csv() + broken + ea().lines(1_000).body());

        assertThat(read.told()).singleElement().asString().startsWith("error unreadable-file exports/ea.csv:5 ");
        assertThat(read.effective()).isEqualTo("3");
    }

    @Test
    void anUnterminatedQuoteBeforeAQuotedValueLosesNoRowInSilence() {
        var broken = ea().line("Tags", "x").body().replace(",x,", ",\"x,");
        var tagged = ea().lines(1_000, "Tags", "\"customer\": \"fabrikam\"").body();

        var read = read(ea().lines(3).csv() + broken + tagged);

        assertThat(read.errors()).containsExactly("unreadable-file");
    }

    @Test
    void textBehindAQuotedValueIsAnError() {
        var broken = ea().line("Tags", "x").body().replace(",x,", ",\"x\" y,");

        assertThat(read(ea().lines(3).csv() + broken).told())
                .singleElement()
                .asString()
                .startsWith("error unreadable-file exports/ea.csv:5 ");
    }

    @Test
    void aQuoteWithinAnUnquotedValueIsAQuote() {
        var read = read(ea().line("Tags", "x").csv().replace(",x,", ",5\" disk,"));

        assertThat(read.group().tags()).isEqualTo("5\" disk");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void otherEncodingsAreAnError() {
        var text = ea().line().line("Tags", "\"customer\": \"Müller\"").csv();

        var plain = ea().line().csv();

        for (var bytes : List.of(
                text.getBytes(ISO_8859_1),
                text.getBytes(UTF_16),
                text.getBytes(UTF_16LE),
                plain.getBytes(UTF_16LE),
                plain.getBytes(UTF_16BE))) {
            drop.file(FILE, bytes);
            assertThat(drop.read(FILE).errors()).containsExactly("not-utf-8");
        }
    }

    @Test
    void aTruncatedGzipIsAnError() {
        var gz = Drop.gzip(ea().lines(5_000).csv());
        drop.file("exports/ea.csv.gz", Arrays.copyOf(gz, gz.length - 20));

        assertThat(drop.read("exports/ea.csv.gz").errors()).containsExactly("truncated-file");
    }

    @Test
    void aGzipIsRead() {
        drop.file("exports/ea.csv.gz", Drop.gzip(ea().lines(5_000).csv()));

        assertThat(drop.read("exports/ea.csv.gz").effective()).isEqualTo("5000");
    }

    @Test
    void textNamedAsGzipIsAnError() {
        drop.file("exports/ea.csv.gz", ea().lines(5).csv());

        assertThat(drop.read("exports/ea.csv.gz").errors()).containsExactly("unreadable-file");
    }

    @Test
    void aFileCutInMidRowIsAnError() {
        var text = ea().lines(5, "Tags", "\"customer\": \"fabrikam\"").csv();
        var inTags = text.substring(0, text.lastIndexOf("fabrikam"));
        var inFields = text.substring(0, text.lastIndexOf(",USD,"));

        assertThat(read(inTags).errors()).containsExactly("unreadable-file");
        assertThat(read(inFields).told()).contains("warning short-row exports/ea.csv:6 41 fields");
    }

    @Test
    void aFileCutAtARowEndIsFoundByItsManifest() {
        drop.run("exports/run").part(focus().lines(5)).manifest();
        drop.file("exports/run/part_0_0001.csv", focus().lines(4).csv());

        assertThat(drop.read("exports").errors()).containsExactlyInAnyOrder("blob-size-differs", "row-count-differs");
    }

    @Test
    void anEmptyFileIsAnErrorAndAHeaderAloneIsNone() {
        assertThat(read("").told())
                .containsExactly(
                        "error empty-file exports/ea.csv no header and no rows",
                        "note no-lines exports/ea.csv no line of 2023-11");
        assertThat(read("\uFEFF").errors()).containsExactly("empty-file");
        assertThat(read("\n\n").errors()).containsExactly("empty-file");
        assertThat(read(ea().csv()).told()).containsExactly("note no-lines exports/ea.csv no line of 2023-11");
    }

    @Test
    void aVeryLongValueIsRead() {
        var tags = "\"note\": \"" + "x".repeat(2_500_000) + "\"";

        var read = read(ea().lines(3).line("Tags", tags).csv());

        assertThat(read.effective()).isEqualTo("4");
        assertThat(read.told()).isEmpty();
        assertThat(read.groups()).extracting(LineGroup::tags).contains(tags);
    }

    @Test
    void nulBytesAreKeptInTextAndAreNoAmount() {
        var read = read(ea().line("Tags", "\"customer\": \"fab\0rikam\"")
                .line("CostInBillingCurrency", "\0" + "7")
                .csv());

        assertThat(read.lines()).isEqualTo(2);
        assertThat(read.effective()).isEqualTo("1");
        assertThat(read.groups()).extracting(LineGroup::tags).contains("\"customer\": \"fab\0rikam\"");
        assertThat(read.errors()).containsExactly("bad-amount");
    }

    @Test
    void aColumnTwiceIsAnErrorAndTheFirstIsRead() {
        var text = ea().columns("Date", "ChargeType", "SubscriptionId", "CostInBillingCurrency", "BillingCurrencyCode");

        var read = read(text.header().stripTrailing() + ",costinbillingcurrency\n"
                + text.line().body().stripTrailing() + ",7\n");

        assertThat(read.effective()).isEqualTo("1");
        assertThat(read.errors()).containsExactly("duplicate-column");
    }

    @Test
    void aHeaderBelowABlankLineIsNotTakenForALineInSilence() {
        assertThat(read("\n\n" + ea().lines(3).csv()).told())
                .contains("error bad-amount exports/ea.csv:3:CostInBillingCurrency 'CostInBillingCurrency'");
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
