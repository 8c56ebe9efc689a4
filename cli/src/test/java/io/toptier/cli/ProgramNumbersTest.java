package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.cli.NumbersInCode.Literal;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Value;
import io.toptier.rulebook.Version;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No number and no day of the program stands in Java: each lies in a rule file, with its source and its day. */
class ProgramNumbersTest {
    private static final List<String> ROOMS =
            List.of("rulebook", "marketplace", "deals", "report", "credit", "standing", "cli", "desk");

    /** Of these no reader would think of a rule. */
    private static final Set<BigDecimal> EVERYWHERE = Set.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(2));

    /** Numbers that a rule happens to say as well; each is told for the file it stands in. */
    private static final List<Innocent> INNOCENT = List.of(
            new Innocent("cli/DemoCommand.java", Set.of("10", "12"), "months of the example"),
            new Innocent("cli/DemoCredit.java", Set.of("2023-10-01"), "a day of the example's story"),
            new Innocent("cli/RestatementText.java", Set.of("1000"), "lines of a list that people are shown"),
            new Innocent("credit/store/Bookings.java", Set.of("4"), "digits of a file's name"),
            new Innocent(
                    "credit/format/EntryReader.java",
                    Set.of("3", "4", "5", "6", "7", "8", "10", "12", "15"),
                    "places of columns"),
            new Innocent("report/store/FrozenShelf.java", Set.of("4"), "digits of a year"),
            new Innocent("cli/Exit.java", Set.of("3"), "an exit code"),
            new Innocent("cli/ProgressLine.java", Set.of("100"), "the whole of a bar, in percent"),
            new Innocent("cli/RulesCheckCommand.java", Set.of("12"), "months until a rule is to be checked again"),
            new Innocent("cli/RulesText.java", Set.of("40"), "the width of a column"),
            new Innocent("cli/ExplainStandingCommand.java", Set.of("12"), "lines of a list that people are shown"),
            new Innocent("standing/DealSuggestions.java", Set.of("3", "60"), "bounds of a search"),
            new Innocent("standing/OpenDeals.java", Set.of("12"), "months that a rate is looked back for"),
            new Innocent("cli/TimelineText.java", Set.of("6", "12"), "signs and months of a year"),
            new Innocent("desk/Desk.java", Set.of("1.0"), "a share of traces"),
            new Innocent("desk/api/answers/AuditCalls.java", Set.of("100"), "rows of a page"),
            new Innocent("desk/api/answers/MonthActCalls.java", Set.of("5"), "digits of a revision's number"),
            new Innocent("desk/month/UploadLimits.java", Set.of("8", "30", "20000"), "bytes and files of an upload"),
            new Innocent("desk/page/credit/JournalController.java", Set.of("100"), "rows of a page"),
            new Innocent("desk/page/credit/SalesPage.java", Set.of("50"), "rows of a page"),
            new Innocent("desk/page/credit/SellerRow.java", Set.of("4"), "quarters of a year"),
            new Innocent("desk/page/customers/ByService.java", Set.of("7"), "bars of a chart"),
            new Innocent("desk/page/customers/CustomersPage.java", Set.of("50"), "rows of a page"),
            new Innocent("desk/page/customers/LinesPage.java", Set.of("50"), "rows of a page"),
            new Innocent("desk/page/deals/Dates.java", Set.of("12"), "noon"),
            new Innocent("desk/page/facts/FactDesk.java", Set.of("50"), "rows of a list"),
            new Innocent("desk/page/facts/Submitted.java", Set.of("3", "4"), "parts and digits of a moment"),
            new Innocent("desk/page/home/Consumed.java", Set.of("8"), "bars of a chart"),
            new Innocent("desk/page/home/CloseFindings.java", Set.of("4"), "lines of a list"),
            new Innocent("desk/page/home/Home.java", Set.of("6"), "lines of a list"),
            new Innocent("desk/page/month/JobView.java", Set.of("60"), "seconds of a minute"),
            new Innocent("desk/page/month/MonthController.java", Set.of("6"), "lines of a list"),
            new Innocent("desk/page/month/MonthWords.java", Set.of("3", "4", "6", "1000"), "letters of names, bytes"),
            new Innocent("desk/page/month/MonthsPage.java", Set.of("24"), "months of a list"),
            new Innocent("desk/page/rulebook/LifeDrawing.java", Set.of("4", "40", "1000"), "points of a drawing"),
            new Innocent("desk/page/rulebook/VersionLetters.java", Set.of("6"), "colours"),
            new Innocent("desk/page/standing/AskedSales.java", Set.of("8"), "lines of a form"),
            new Innocent("desk/page/standing/ShortTrace.java", Set.of("60"), "lines of a list"));

    /** Folders of the server that ask no rule: their numbers are its own bounds, and no day may stand in them either. */
    private static final List<String> SERVER_ALONE = List.of(
            "desk/api/Fields.java",
            "desk/api/Idempotency.java",
            "desk/api/Part.java",
            "desk/api/SentArgument.java",
            "desk/api/description/",
            "desk/api/facts/",
            "desk/database/",
            "desk/job/",
            "desk/people/",
            "desk/security/",
            "desk/vault/",
            "desk/web/",
            "desk/webhook/",
            "desk/page/settings/",
            "desk/page/me/");

    private record Innocent(String file, Set<String> numbers, String why) {
        boolean justifies(Literal literal) {
            return literal.file().equals(file)
                    && numbers.contains(literal.value().toString());
        }
    }

    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<Object> days = new TreeSet<>();

    ProgramNumbersTest() {
        Rulebook.shipped().rules().values().stream()
                .flatMap(rule -> rule.versions().stream())
                .forEach(this::learn);
    }

    @Test
    void noNumberOfTheProgramStandsInJava() throws IOException {
        assertThat(sources().flatMap(this::ofTheProgram))
                .as("ask the rulebook for it, or tell here why it is another number that looks the same")
                .isEmpty();
    }

    @Test
    void everyExcuseIsStillNeeded() throws IOException {
        var standing = sources()
                .map(literal -> literal.file() + ": " + literal.value())
                .toList();

        assertThat(INNOCENT.stream()
                        .flatMap(one -> one.numbers().stream().map(number -> one.file() + ": " + number))
                        .filter(excused -> !standing.contains(excused)))
                .isEmpty();
        assertThat(INNOCENT).noneMatch(one -> one.why().isBlank());
    }

    @Test
    void aNumberOfTheProgramIsFoundInWhateverFormItIsWritten() throws IOException {
        assertThat(found("static final int HOURS = 72;")).containsExactly("72");
        assertThat(found("static final long LEAST = 4_000_000L;")).containsExactly("4000000");
        assertThat(found("Money least = Money.of(\"25000\", USD);")).containsExactly("25000");
        assertThat(found("BigDecimal fee = new BigDecimal(\"0.03\");")).containsExactly("0.03");
        assertThat(found("String why = \"signed more than 60 days ago\";")).containsExactly("60");
        assertThat(found("LocalDate since = LocalDate.of(2023, 7, 11);")).containsExactly("2023-07-11");
        assertThat(found("LocalDate since = LocalDate.parse(\"2026-07-01\");")).containsExactly("2026-07-01");
    }

    @Test
    void othersAreNoNumbersOfTheProgram() throws IOException {
        assertThat(found("int two = 0 + 1 + 2; String code = \"ISO 4217, UTF-8, 2023-11, sha-256, %28d\";"))
                .isEmpty();
        assertThat(found("LocalDate birth = LocalDate.of(1999, 1, 2);")).isEmpty();
    }

    @Test
    void anExcuseHoldsForItsFileAlone() throws IOException {
        var text = "class Any { int width = 40; }";

        assertThat(NumbersInCode.of(Map.of("cli/RulesText.java", text)).stream().flatMap(this::ofTheProgram))
                .isEmpty();
        assertThat(NumbersInCode.of(Map.of("cli/StandingText.java", text)).stream()
                        .flatMap(this::ofTheProgram))
                .hasSize(1);
    }

    private List<String> found(String member) throws IOException {
        return NumbersInCode.of(Map.of("credit/Any.java", "class Any { " + member + " }")).stream()
                .flatMap(this::ofTheProgram)
                .map(literal -> literal.value().toString())
                .toList();
    }

    private Stream<Literal> ofTheProgram(Literal literal) {
        var value = literal.value();
        var said = value instanceof BigDecimal number
                ? numbers.contains(number) && !EVERYWHERE.contains(number)
                : days.contains(value);
        return said && !isOfTheServer(literal) && INNOCENT.stream().noneMatch(one -> one.justifies(literal))
                ? Stream.of(literal)
                : Stream.empty();
    }

    private static boolean isOfTheServer(Literal literal) {
        return literal.value() instanceof BigDecimal && SERVER_ALONE.stream().anyMatch(literal.file()::startsWith);
    }

    private static Stream<Literal> sources() throws IOException {
        var files = new TreeMap<String, String>();
        for (var room : ROOMS) {
            var folder = Sources.root().resolve(room + "/src/main/java/io/toptier");
            try (var walk = Files.walk(folder)) {
                for (var file :
                        walk.filter(one -> one.toString().endsWith(".java")).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return NumbersInCode.of(files).stream();
    }

    private void learn(Version version) {
        days.add(version.span().from());
        version.span().lastDay().ifPresent(last -> days.add(last.plusDays(1)));
        learn(version.value());
    }

    /** A percent also as the fraction that it is. */
    private void learn(Value value) {
        if (value instanceof Value.Amount amount) {
            numbers.add(amount.exact());
            if (amount.exact().compareTo(BigDecimal.valueOf(100)) < 0) {
                numbers.add(amount.exact().movePointLeft(2));
            }
        } else if (value instanceof Value.Keys keys) {
            keys.values().values().forEach(this::learn);
        }
    }
}
