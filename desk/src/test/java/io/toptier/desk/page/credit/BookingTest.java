package io.toptier.desk.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Credit is booked once with the knowledge of each day, and later knowledge corrects it by new entries. */
class BookingTest {
    private final String company = TestDesk.contoso();
    private final TestBrowser finance = TestDesk.signedIn(company, Role.FINANCE);

    @Test
    void theChangeIsBookedAsNewEntriesAndBookedAgainItIsNothing() {
        look("2023-12-15");
        assertThat(get("/credit/restate").body()).contains("Book 26 entries", "all of them are new");
        assertThat(book().body()).contains("Booked 26 entries", "credit/journal/0001-2023-12-15.csv");

        look("2024-01-15");
        assertThat(get("/credit/sellers/s-hensien").body()).contains("98,000.00");
        assertThat(book().body()).contains("Booked 37 entries", "credit/journal/0002-2024-01-15.csv");
        assertThat(book().body()).contains("Nothing was booked");
        assertThat(get("/credit/journal").body()).contains("0001", "0002").doesNotContain("0003");
        assertThat(get("/credit").body()).contains("the journal says what is wanted");
    }

    @Test
    void theJournalIsGivenToOtherLedgers() {
        look("2024-01-15");
        book();

        assertThat(get("/credit/journal.hledger").body())
                .startsWith("decimal-mark .")
                .contains("credit:mbs:seller:s-hensien");
        assertThat(get("/credit/journal.beancount").body()).contains("open Assets:Credit:MBS:Seller-s-hensien");
        assertThat(get("/credit/journal.csv").body().lines()).hasSize(64);
        assertThat(get("/credit/journal/0001").body()).contains("Kari Hensien", "Sealed by");
        assertThat(finance.get("/c/" + company + "/credit/journal/0007").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDayBeforeTheLastBookingGetsNoMoreEntries() {
        look("2024-01-15");
        book();

        look("2023-12-15");
        assertThat(get("/credit/restate").body()).contains("booking-before-the-last");
        assertThat(post().statusCode()).isEqualTo(422);
    }

    @Test
    void aReaderLooksAndDoesNotBook() {
        var reader = TestDesk.signedIn(company, Role.READER);
        var path = "/c/" + company + "/credit/restate";

        assertThat(reader.get(path + "?on=2024-01-15&known-by=2024-01-15").body())
                .contains("Entries to book")
                .doesNotContain("method=\"post\" action=\"" + path);
        assertThat(reader.post(path, Map.of("reason", "month end")).statusCode())
                .isEqualTo(403);
        look("2024-01-15");
        assertThat(get("/credit/journal").body()).contains("Nothing had been booked");
    }

    @Test
    void withoutAReasonNothingIsBooked() {
        look("2024-01-15");

        assertThat(finance.post("/c/" + company + "/credit/restate", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/credit/journal").body()).contains("Nothing had been booked");
    }

    private HttpResponse<String> book() {
        return finance.follow(post());
    }

    private HttpResponse<String> post() {
        return finance.post("/c/" + company + "/credit/restate", Map.of("reason", "month end"));
    }

    private HttpResponse<String> get(String path) {
        var answer = finance.get("/c/" + company + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private void look(String day) {
        get("/credit?on=" + day + "&known-by=" + day);
    }
}
