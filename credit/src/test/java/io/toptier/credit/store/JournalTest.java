package io.toptier.credit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.credit.Bookkeeping;
import io.toptier.credit.CreditSituation;
import io.toptier.credit.DealText;
import io.toptier.credit.SaleText;
import io.toptier.kernel.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal on disk: whoever alters what was booked is found out. */
class JournalTest {
    private static final String FIRST = "credit/journal/0001-2024-01-15.csv";
    private static final String SECOND = "credit/journal/0002-2024-02-15.csv";
    private static final String THIRD = "credit/journal/0003-2024-03-15.csv";

    @TempDir
    Path folder;

    private Bookkeeping books = new Bookkeeping(Path.of(""));

    @BeforeEach
    void threeBookings() {
        books = new Bookkeeping(folder);
        books.book(sales("10", "20", "30").books("2024-01-15"));
        books.book(sales("11", "20", "33").books("2024-02-15"));
        books.book(sales("12", "22", "33").books("2024-03-15"));
    }

    @Test
    void aSoundJournalReadsBackWhatWasBooked() {
        var entries = books.journal().entries(sales("1").books("2024-12-31").knownBy());

        assertThat(entries.findings()).isEmpty();
        assertThat(entries.value())
                .extracting(entry -> entry.amount().toPlainString())
                .containsExactly("10", "20", "30", "1", "3", "1", "2");
        assertThat(books.journal()
                        .entries(sales("1").books("2024-02-20").knownBy())
                        .value())
                .hasSize(5);
    }

    @Test
    void anySingleAlteredByteOfAnyFieldIsFoundWithItsFileAndLine() throws IOException {
        var file = folder.resolve(SECOND);
        var sound = Files.readAllBytes(file);
        var text = new String(sound, StandardCharsets.UTF_8);
        var from = text.indexOf('\n') + 1;
        var firstRow = text.indexOf('\n', from);
        for (int at = from; at < sound.length - 1; at++) {
            if (isDelimiter(sound[at])) {
                continue;
            }
            var altered = sound.clone();
            altered[at] = (byte) (altered[at] == 'x' ? 'y' : 'x');
            Files.write(file, altered);
            assertThat(books.journal().booked().findings())
                    .as("byte %d of %s", at, text)
                    .isNotEmpty()
                    .first()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("journal-altered");
                        assertThat(finding.place().file()).isEqualTo(SECOND);
                    });
        }
        Files.writeString(file, text.replace("#2", "#3"));
        assertThat(place()).isEqualTo(SECOND + ":2:hash");
        Files.writeString(
                file, text.substring(0, firstRow) + text.substring(firstRow).replace("#2", "#3"));
        assertThat(place()).isEqualTo(SECOND + ":3:hash");
        Files.write(file, sound);
        assertThat(books.journal().booked().findings()).isEmpty();
    }

    @Test
    void missingDoubledAndReorderedEntriesAreFound() throws IOException {
        for (var file : List.of(FIRST, SECOND, THIRD)) {
            var lines = Files.readAllLines(folder.resolve(file));
            for (int gone = 1; gone < lines.size(); gone++) {
                assertAltered(file, without(lines, gone));
            }
            assertAltered(file, lines.subList(0, 1));
            assertAltered(file, List.of());
            assertAltered(file, List.of(lines.get(0), lines.get(1), lines.get(1)));
            if (lines.size() > 2) {
                assertAltered(file, List.of(lines.get(0), lines.get(2), lines.get(1)));
            }
            Files.write(folder.resolve(file), lines);
        }
    }

    @Test
    void aBookingThatIsMissingOrInAnotherPlaceIsFound() throws IOException {
        Files.move(folder.resolve(SECOND), folder.resolve("kept-aside"));
        assertThat(place()).isEqualTo(THIRD);
        Files.copy(folder.resolve(FIRST), folder.resolve(SECOND));
        assertThat(place()).isEqualTo(SECOND + ":2:hash");
        Files.delete(folder.resolve(SECOND));
        Files.move(folder.resolve("kept-aside"), folder.resolve("credit/journal/0002-2024-01-01.csv"));
        assertThat(place()).isEqualTo("credit/journal/0002-2024-01-01.csv");
    }

    @Test
    void aTableThatIsNoBookingIsFound() throws IOException {
        Files.writeString(folder.resolve("credit/journal/copy of 0001.csv"), "id\n");

        assertThat(place()).isEqualTo("credit/journal/copy of 0001.csv");
    }

    @Test
    void onAnAlteredJournalNothingMoreIsBooked() throws IOException {
        var text = Files.readString(folder.resolve(FIRST));
        Files.writeString(folder.resolve(FIRST), text.replace(",10,USD", ",90,USD"));

        var kept = books.restate(sales("99").books("2024-04-15"));

        assertThat(((Kept.Refused) kept).findings()).extracting(Finding::code).containsExactly("journal-altered");
        assertThat(folder.resolve("credit/journal")).isDirectoryNotContaining("glob:**0004*");
    }

    @Test
    void lineEndsOfAnotherSystemAreNoAlteration() throws IOException {
        var text = Files.readString(folder.resolve(FIRST));
        Files.writeString(folder.resolve(FIRST), text.replace("\n", "\r\n"));

        assertThat(books.journal().booked().findings()).isEmpty();
    }

    @Test
    void aBookingThatWasBrokenOffLeavesNoEntryAndIsNamed() throws IOException {
        Files.writeString(folder.resolve("credit/journal/.0004.part"), "id,measure");

        var kept = books.restate(sales("99").books("2024-04-15"));

        assertThat(((Kept.Refused) kept).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("journal-busy");
            assertThat(finding.place().file()).isEqualTo("credit/journal/.0004.part");
        });
        Files.delete(folder.resolve("credit/journal/.0004.part"));
        assertThat(books.restate(sales("99").books("2024-04-15"))).isInstanceOf(Kept.Written.class);
    }

    @Test
    void aBookingMadeMeanwhileIsNeitherOverwrittenNorBuiltUpon() {
        var late = sales("99").books("2024-04-15");

        var kept = books.journal()
                .book(
                        booked -> {
                            books.book(sales("55").books("2024-04-15"));
                            return Bookkeeping.plan(late, booked).entries();
                        },
                        late.knownBy(),
                        false);

        assertThat(((Kept.Refused) kept).findings()).extracting(Finding::code).containsExactly("journal-busy");
        assertThat(books.journal().booked().findings()).isEmpty();
        assertThat(folder.resolve("credit/journal")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void wordsOfAnySortComeBackAsTheyWere() {
        var odd = new CreditSituation()
                .deal(DealText.of("D", "2023-06-26", "s,\"Ünal\"\n#2").purchases("p \"1\", x"))
                .sale(SaleText.of("p \"1\", x", "2023-09-15", "0.0000000000000000000000000001"));
        var other = new Bookkeeping(folder.resolve("other"));
        var written = other.book(odd.books("2024-01-15"));

        assertThat(other.journal().entries(odd.books("2024-01-15").knownBy()).value())
                .isEqualTo(written);
        assertThat(other.book(odd.books("2024-01-15"))).isEmpty();
    }

    private void assertAltered(String file, List<String> lines) throws IOException {
        Files.write(folder.resolve(file), lines);
        assertThat(books.journal().booked().findings())
                .as("%s: %s", file, lines)
                .extracting(Finding::code)
                .containsExactly("journal-altered");
    }

    private String place() {
        return books.journal().booked().findings().get(0).place().toString();
    }

    private static boolean isDelimiter(byte letter) {
        return letter == ',' || letter == '\n' || letter == '"';
    }

    private static List<String> without(List<String> lines, int gone) {
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(at -> at != gone)
                .mapToObj(lines::get)
                .toList();
    }

    private static CreditSituation sales(String... amounts) {
        var contoso = new CreditSituation();
        for (int at = 0; at < amounts.length; at++) {
            contoso.sale(SaleText.of("p-" + at, "2023-09-15", amounts[at]));
        }
        return contoso;
    }
}
