package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.ea;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.LineGroup;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CSV may hold that a careless reader gets wrong: the right figures must come of it, or an error. */
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

    private Read read(String text) {
        drop.file(FILE, text);
        return drop.read(FILE);
    }
}
