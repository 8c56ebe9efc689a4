package io.toptier.desk.page.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An upload that is larger than the desk takes is refused in words. */
class OversizeTest {
    private static final String LIMIT = "spring.servlet.multipart.max-file-size";

    @Test
    void anUploadLargerThanTheDeskTakesIsRefusedInWords() {
        var company = TestDesk.contoso();
        var owner = TestDesk.person(company, Role.OWNER);
        System.setProperty(LIMIT, "10KB");
        try (var small = TestDesk.start(Map.of())) {
            var browser = TestBrowser.signedIn(small.url(), owner.email(), TestDesk.PASSWORD);
            browser.get("/c/" + company + "/month");

            var answer = new Multipart()
                    .field("destination", "telemetry")
                    .file("2024-02.csv", new byte[20_000])
                    .post(browser, small.url() + "/c/" + company + "/month/upload");

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("larger than this desk takes at once");
        } finally {
            System.clearProperty(LIMIT);
        }
    }
}
