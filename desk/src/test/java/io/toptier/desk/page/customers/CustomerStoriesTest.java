package io.toptier.desk.page.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.format.Progress;
import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.database.TestDatabase;
import io.toptier.desk.page.facts.ShownForm;
import io.toptier.desk.people.Role;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.report.Draft;
import io.toptier.report.MonthFigures;
import io.toptier.report.MonthlyClose;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.store.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The customers of a company that closed October and December 2023, and forgot November. */
class CustomerStoriesTest {
    private static final Month OCTOBER = Month.of(2023, 10);
    private static final Month DECEMBER = Month.of(2023, 12);
    private static final Path FOLDER = copy();
    private static final Draft CLOSED = close(OCTOBER, LocalDate.of(2023, 11, 10));
    private static final Draft LAST = close(DECEMBER, LocalDate.of(2024, 1, 10));
    private static final String DAY = "?on=2024-01-31&known-by=2024-01-31";

    private final String company = TestDesk.company("closed", FOLDER);
    private final String customers = "/c/" + company + "/customers";
    private final TestBrowser finops = looking(Role.FINOPS);

    @Test
    void aCustomersFiguresAreThoseOfTheMonthToTheLastDigit() {
        for (var draft : new Draft[] {CLOSED, LAST}) {
            MonthFigures.of(draft.month())
                    .currencies()
                    .forEach((currency, in) -> in.customers().forEach((id, routes) -> {
                        var exact = exact(sum(routes.values().stream()), currency);
                        assertThat(get(customers + "/" + id)).as(id).contains("title=\"" + exact + "\"");
                    }));
        }
    }

    @Test
    void theListsTotalsAreThoseOfTheMonth() {
        var page = get(customers);

        MonthFigures.of(LAST.month()).currencies().forEach((currency, in) -> {
            var total = sum(in.customers().values().stream().flatMap(routes -> routes.values().stream()));
            assertThat(page).contains("title=\"" + exact(total, currency) + "\"");
        });
        assertThat(page).contains("December 2023").doesNotContain("November 2023");
    }

    @Test
    void aMonthThatIsNotClosedIsMissingAndNotZero() {
        var page = get(customers + "/fabrikam");

        assertThat(row(page, "November 2023")).contains("not closed").doesNotContain(">0.00");
        assertThat(page).contains("\"labels\":[\"2023-10\",\"2023-11\",\"2023-12\"]");
        assertThat(page).containsPattern("\"figures\":\\[\"[0-9.]+\",\"\",\"[0-9.]+\"\\]");
    }

    @Test
    void whatWasNotKnownByTheDayIsNotShown() {
        assertThat(get(customers + "/fabrikam?on=2023-12-31&known-by=2023-12-31"))
                .contains("October 2023")
                .doesNotContain("December 2023");
    }

    @Test
    void theLinesOfACustomerAddUpToItsFigure() {
        var figures = MonthFigures.of(LAST.month()).currencies();
        var routes = figures.entrySet().stream()
                .filter(one -> one.getValue().customers().containsKey("fabrikam"))
                .findFirst()
                .orElseThrow();
        var own = sum(routes.getValue().customers().getOrDefault("fabrikam", new TreeMap<>()).entrySet().stream()
                .filter(route -> !route.getKey().startsWith("pool"))
                .map(Map.Entry::getValue));

        assertThat(get(customers + "/fabrikam/lines?month=2023-12"))
                .contains("title=\"" + exact(own, routes.getKey()) + "\"")
                .contains("groups of lines");
    }

    @Test
    void theServicesOfACustomerAddUpToItsFigureAndLeadToTheirLines() {
        var page = get(customers + "/fabrikam");

        MonthFigures.of(LAST.month()).currencies().forEach((currency, in) -> {
            var services = in.services().getOrDefault("fabrikam", new TreeMap<>());
            var routes = in.customers().getOrDefault("fabrikam", new TreeMap<>());
            assertThat(sum(services.values().stream())).isEqualByComparingTo(sum(routes.values().stream()));
            services.forEach((service, amount) -> assertThat(page)
                    .contains(">" + service + "</th>")
                    .contains("title=\"" + exact(amount, currency) + "\""));
        });
        assertThat(page).contains("Consumption by service").doesNotContain("Closed before services were kept");
        assertThat(get(customers + "/fabrikam/lines?month=2023-12&q=Event%20Hubs"))
                .contains(">Event Hubs</td>")
                .doesNotContain(">Storage</td>");
    }

    @Test
    void aMonthThatWasClosedBeforeServicesWereKeptSaysSo() throws IOException {
        var folder = TestDatabase.temporary("before-services");
        Folders.files(FOLDER).forEach((name, file) -> write(folder.resolve(name), file));
        var december = folder.resolve("out/2023-12/month.json");
        Files.writeString(december, Files.readString(december).replaceAll(",\\s*\"services\"\\s*:\\s*\\{[^}]*\\}", ""));
        var before = TestDesk.company("before-services", folder);
        var browser = TestDesk.signedIn(before, Role.FINOPS);

        assertThat(browser.get("/c/" + before + "/customers/fabrikam" + DAY).body())
                .contains("Closed before services were kept; close again: December 2023.")
                .contains("Services of October 2023");
    }

    @Test
    void homeTellsWhatTheLastCloseFoundAndConsumed() {
        var home = get("/c/" + company);

        assertThat(home).contains("Findings of the close of December 2023").contains("/month/2023-12/findings\"");
        MonthFigures.of(LAST.month())
                .currencies()
                .forEach((currency, in) -> assertThat(home)
                        .contains("title=\""
                                + Shown.exact(sum(
                                        in.customers().values().stream().flatMap(routes -> routes.values().stream())))
                                + "\""));
    }

    @Test
    void theBooksThatDoNotMeetAreNamed() {
        assertThat(get(customers + "/alpine-ski-house")).contains("Billed sale without a deal");
        assertThat(get(customers + "/tailspin-toys")).contains("Won deal, never registered");
        assertThat(get(customers + "/northwind-traders")).contains("Sale that no deal names");
    }

    @Test
    void aContractIsAddedChangedAndDeleted() {
        var form = ShownForm.on(get(customers + "/fabrikam/contracts/new"))
                .with("solution", "forecast")
                .with("monthly_value", "1250.50")
                .with("currency", "USD")
                .with("from", "2024-01-01");
        var backwards = finops.post(
                customers + "/fabrikam/contracts/new",
                form.with("to", "2023-01-01").fields());
        assertThat(backwards.statusCode()).isEqualTo(422);

        var added = finops.follow(finops.post(
                customers + "/fabrikam/contracts/new", form.with("to", "").fields()));
        assertThat(added.body())
                .contains("The contract was added")
                .contains("1,250.50 USD")
                .contains("7,250.50");

        var row = last(added.body(), customers + "/fabrikam/contracts/(\\d+)\"");
        var change = ShownForm.on(get(customers + "/fabrikam/contracts/" + row)).with("monthly_value", "1500");
        var changed = finops.follow(finops.post(customers + "/fabrikam/contracts/" + row, change.fields()));
        assertThat(changed.body()).contains("7,500.00");

        assertThat(finops.get(customers + "/litware/contracts/" + row).statusCode())
                .isEqualTo(404);
        get(customers + "/fabrikam");
        var gone = finops.follow(
                finops.post(customers + "/fabrikam/contracts/" + row + "/delete", Map.of("reason", "a test")));
        assertThat(gone.body())
                .contains("The contract was deleted")
                .contains("6,000.00")
                .doesNotContain("1,500.00 USD");
    }

    @Test
    void aCustomerIsAddedChangedAndDeletedUnlessSomethingNamesIt() {
        var form = ShownForm.on(get(customers + "/new"))
                .with("id", "wingtip-toys")
                .with("name", "Wingtip Toys")
                .with("aliases", "Wingtip\nWTT")
                .with("microsoft_account", "managed");
        var added = finops.follow(finops.post(customers + "/new", form.fields()));
        assertThat(added.body()).contains("Customer wingtip-toys was added").contains("Wingtip, WTT");

        var change = ShownForm.on(get(customers + "/wingtip-toys/edit")).with("resource_groups", "no group");
        assertThat(finops.post(customers + "/wingtip-toys/edit", change.fields())
                        .statusCode())
                .isEqualTo(422);
        get(customers + "/wingtip-toys");
        var gone = finops.follow(finops.post(customers + "/wingtip-toys/delete", Map.of("reason", "a test")));
        assertThat(gone.body()).contains("Customer wingtip-toys was deleted");

        get(customers + "/fabrikam");
        assertThat(finops.post(customers + "/fabrikam/delete", Map.of("reason", "a test"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(get(customers + "/fabrikam")).contains("Fabrikam, Inc.");
    }

    @Test
    void aReaderSeesNoWayToChangeAndIsRefused() {
        var reader = looking(Role.READER);

        assertThat(reader.get(customers).body()).doesNotContain("Add a customer");
        assertThat(reader.get(customers + "/fabrikam").body())
                .contains("Fabrikam, Inc.")
                .doesNotContain("/edit\"")
                .doesNotContain("Add a contract")
                .doesNotContain("Delete the customer");
        for (var path : new String[] {"/new", "/fabrikam/edit", "/fabrikam/contracts/new"}) {
            assertThat(reader.get(customers + path).statusCode()).as(path).isEqualTo(403);
            assertThat(reader.post(customers + path, Map.of("name", "mine")).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void anotherCompanysCustomersAreNotThere() {
        var stranger = TestDesk.signedIn(TestDesk.contoso(), Role.OWNER);

        assertThat(stranger.get(customers + "/fabrikam").statusCode()).isEqualTo(404);
        assertThat(finops.get(customers + "/nobody").statusCode()).isEqualTo(404);
        assertThat(finops.get(customers + "/nobody/lines").statusCode()).isEqualTo(404);
    }

    private TestBrowser looking(Role role) {
        var browser = TestDesk.signedIn(company, role);
        assertThat(browser.get(customers + DAY).statusCode()).isEqualTo(200);
        return browser;
    }

    private String get(String path) {
        var answer = finops.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String row(String page, String month) {
        var start = page.indexOf(">" + month + "</a>");
        assertThat(start).as(month).isPositive();
        return page.substring(start, page.indexOf("</tr>", start));
    }

    private static String last(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .reduce((one, other) -> other)
                .orElseThrow()
                .group(1);
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String exact(BigDecimal amount, String currency) {
        return Shown.exact(new Money(amount, Currency.getInstance(currency)));
    }

    private static Path copy() {
        var from = Path.of(System.getProperty("toptier.root"), "examples", "contoso");
        var to = TestDatabase.temporary("closed");
        Folders.files(from).forEach((name, file) -> write(to.resolve(name), file));
        return to;
    }

    private static void write(Path to, Path from) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Draft close(Month month, LocalDate on) {
        var draft = MonthlyClose.close(new Workspace(FOLDER, new KnownBy(on)), month, Progress.NONE);
        draft.files().names().forEach(name -> {
            var file = FOLDER.resolve("out").resolve(month.toString()).resolve(name);
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, draft.files().content(name));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        return draft;
    }
}
