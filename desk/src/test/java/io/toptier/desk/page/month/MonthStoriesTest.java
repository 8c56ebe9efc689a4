package io.toptier.desk.page.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.database.TestDatabase;
import io.toptier.desk.job.Job.State;
import io.toptier.desk.month.ClosedMonth;
import io.toptier.desk.people.Role;
import io.toptier.kernel.Month;
import io.toptier.workspace.store.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** November 2023 from its exports to its submission, as finance and a FinOps engineer live it at the end of January. */
class MonthStoriesTest {
    private static final Month NOVEMBER = Month.of(2023, 11);
    private static final String DAY = "?on=2024-01-31&known-by=2024-01-31";
    private static final Path EXAMPLE = Path.of(System.getProperty("toptier.root"), "examples", "contoso");
    private static final String FOCUS = "exports/focus/daily-focus";

    private final String company;
    private final String month;
    private final TestBrowser finance;
    private final TestBrowser finops;

    MonthStoriesTest() throws IOException {
        company = TestDesk.company("contoso", withoutTheEuropeanNovember());
        month = "/c/" + company + "/month/2023-11";
        finance = looking(Role.FINANCE);
        finops = looking(Role.FINOPS);
    }

    @Test
    void aMonthGoesFromItsExportsToItsSubmission() throws IOException {
        close();
        assertThat(finops.get(month).body()).contains("Not whole", "1 error").doesNotContain(">Freeze<");
        assertThat(finops.get(month + "/findings").body()).contains("no-run");

        finops.get(month + "/exports");
        var sent = new Multipart()
                .field("destination", FOCUS)
                .field("month", "2023-11")
                .file("november.zip", europeanNovember())
                .post(finops, TestDesk.get().url() + "/c/" + company + "/month/upload");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(finops.follow(sent).body()).contains("2 files came in", "facts changed since: close again");

        close();
        var closed = finops.get(month).body();
        assertThat(closed)
                .contains(
                        "4 warnings", "25,372.62", "agrees with the exports", "From the invoice to the customers, USD");
        assertThat(closed).contains("pracr-eligibility", "trust-official", "Fabrikam, Inc.");
        map("northwnd-traders", "northwind-traders", "+87.09");
        assertThat(finops.get(month + "/unattributed").body()).doesNotContain("<code>northwnd-traders");
        assertThat(finops.get(month).body()).contains("25,459.70", "3 warnings");

        assertThat(finops.post(month + "/freeze", Map.of("reason", "for the report"))
                        .statusCode())
                .as("a FinOps engineer freezes nothing")
                .isEqualTo(403);
        finance.get(month);
        finance.post(month + "/freeze", Map.of("reason", "for the report of January"));
        assertThat(ClosedMonth.job(company, NOVEMBER).state()).isEqualTo(State.DONE);
        assertThat(finance.get(month).body()).contains("rev-1, ").doesNotContain(">Freeze<");

        finance.post(
                month + "/submitted",
                Map.of("revision", "1", "submitted-on", "2024-01-12", "reference", "PC-88123", "reason", "sent"));
        assertThat(finance.get(month + "/revisions").body()).contains("PC-88123", "2024-01-12");

        map("relcloud", "relecloud", "+18.15");
        var differs = finance.get(month + "/revisions").body();
        assertThat(differs).contains("rev-1 says something else: restate", "If it were restated now: rev-1 → now");
        finance.post(month + "/restate", Map.of("reason", "Relecloud's tag was misspelt"));
        assertThat(ClosedMonth.job(company, NOVEMBER).state()).isEqualTo(State.DONE);
        assertThat(finance.get(month + "/revisions").body())
                .contains("rev-1 → rev-2", "tag was misspelt", "rev-2 was not sent", "+18.15");
    }

    @Test
    void theFilesAreTakenAwayAsTheyAre() {
        close();

        var file = finance.get(month + "/files/reconciliation.csv");

        assertThat(file.body()).startsWith("currency,part,id,effective,billed");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains(company + "-2023-11-reconciliation.csv");
        assertThat(finance.get(month + "/files/toptier.yaml").statusCode()).isEqualTo(404);
        assertThat(finance.get(month + "/explain/fabrikam").body()).contains("pool aks-eastus", "telemetry");
        assertThat(finance.get(month + "/explain/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void theScheduleIsSeenAndChanged() {
        var months = "/c/" + company + "/month";
        assertThat(finance.get(months).body()).contains("No month is closed by itself");

        finance.post(months + "/schedule", Map.of("day", "6", "hour", "5"));
        assertThat(finance.get(months).body()).contains("day 6 at 05:00 UTC", "Megan Bowen");
        assertThat(finance.post(months + "/schedule", Map.of("day", "31", "hour", "5"))
                        .statusCode())
                .isEqualTo(400);

        finance.post(months + "/schedule/remove", Map.of());
        assertThat(finance.get(months).body()).contains("No month is closed by itself");
    }

    @Test
    void whatIsWrongOrNotAllowedIsRefused() {
        var reader = looking(Role.READER);
        reader.get(month);
        for (var act : new String[] {"/close", "/freeze", "/restate"}) {
            assertThat(reader.post(month + act, Map.of("reason", "why")).statusCode())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(reader.get(month).body()).doesNotContain("/close\"");
        assertThat(finance.get("/c/" + company + "/month/2023-13").statusCode()).isEqualTo(400);
        assertThat(finance.get("/c/" + company + "/month/november").statusCode())
                .isEqualTo(400);
        var stranger = TestDesk.signedIn(TestDesk.contoso(), Role.OWNER);
        assertThat(stranger.get(month).statusCode()).isEqualTo(404);
        assertThat(stranger.get(month + "/files/month.json").statusCode()).isEqualTo(404);
        stranger.get("/");
        assertThat(stranger.post(month + "/close", Map.of()).statusCode()).isIn(403, 404);
        finance.get(month);
        assertThat(finance.post(month + "/freeze", Map.of("reason", "  ")).statusCode())
                .isEqualTo(400);
        assertThat(finance.post(month + "/freeze", Map.of("reason", "why")).statusCode())
                .as("a month that is not closed")
                .isEqualTo(404);
    }

    private void map(String value, String customer, String moves) {
        var form = firstMatch(
                finops.get(month + "/unattributed").body(),
                "(?s)<code>" + value + "</code>.*?href=\"([^\"]+/map\\?group=\\d+)\"");
        assertThat(finops.get(form).body()).contains(moves, customer);
        finops.post(month + "/map", Map.of("customer", customer, "as", "alias", "value", value));
        assertThat(ClosedMonth.job(company, NOVEMBER).state()).isEqualTo(State.DONE);
    }

    private void close() {
        finops.get(month);
        assertThat(finops.post(month + "/close", Map.of()).statusCode()).isEqualTo(302);
        assertThat(ClosedMonth.job(company, NOVEMBER).state()).isEqualTo(State.DONE);
    }

    private TestBrowser looking(Role role) {
        var browser = TestDesk.signedIn(company, role);
        browser.get("/c/" + company + "/month" + DAY);
        return browser;
    }

    private static String firstMatch(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static Path withoutTheEuropeanNovember() throws IOException {
        var folder = TestDatabase.temporary("story");
        for (var file : Folders.files(EXAMPLE).entrySet()) {
            if (!file.getKey().startsWith(FOCUS + "/20231101") && !file.getKey().startsWith("truth/")) {
                Files.createDirectories(folder.resolve(file.getKey()).getParent());
                Files.copy(file.getValue(), folder.resolve(file.getKey()));
            }
        }
        return folder;
    }

    private static byte[] europeanNovember() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : Folders.files(EXAMPLE.resolve(FOCUS)).entrySet()) {
                if (file.getKey().startsWith("20231101")) {
                    zip.putNextEntry(new ZipEntry("daily-focus/" + file.getKey()));
                    Files.copy(file.getValue(), zip);
                    zip.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
