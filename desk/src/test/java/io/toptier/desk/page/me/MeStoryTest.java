package io.toptier.desk.page.me;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One's own password, and companies that an agency founds. */
class MeStoryTest {
    private static final String FRESH = "four other random words";

    private final String company = TestDesk.contoso();

    @Test
    void aNewPasswordEndsEverySessionAndOpensTheDoorAgain() {
        var megan = TestDesk.person(company, Role.ALLIANCE);
        var here = TestDesk.signedIn(megan);
        var elsewhere = TestDesk.signedIn(megan);
        assertThat(here.get("/me").body()).contains("Megan Bowen", megan.email());

        var answer = here.post("/me/password", Map.of("old", TestDesk.PASSWORD, "fresh", FRESH, "again", FRESH));

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?new-password");
        assertThat(here.get("/sign-in?new-password").body()).contains("Your password is changed");
        assertThat(elsewhere.get("/me").statusCode()).isEqualTo(302);
        assertThat(TestBrowser.signedIn(TestDesk.get().url(), megan.email(), FRESH)
                        .get("/me")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theOldPasswordIsAsked() {
        var megan = TestDesk.person(company, Role.ALLIANCE);
        var browser = TestDesk.signedIn(megan);
        browser.get("/me");

        assertThat(browser.post("/me/password", Map.of("old", "guess", "fresh", FRESH, "again", FRESH))
                        .body())
                .contains("That is not your password");
        assertThat(browser.post("/me/password", Map.of("old", TestDesk.PASSWORD, "fresh", "short", "again", "short"))
                        .body())
                .contains("fewer than 12 letters");
        assertThat(browser.post("/me/password", Map.of("old", TestDesk.PASSWORD, "fresh", FRESH, "again", "x"))
                        .body())
                .contains("The two new passwords differ");
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void anAgencyFoundsACompanyAndWorksThere() {
        var agency = TestDesk.signedIn(company, Role.AGENCY);
        assertThat(agency.get("/companies").body()).contains("New company");
        var id = company + "-two";

        var founded = agency.follow(agency.post("/companies", Map.of("name", "Fabrikam Apps", "id", id)));

        assertThat(founded.body()).contains("Fabrikam Apps is founded");
        assertThat(agency.get("/c/" + id + "/settings/audit").body()).contains("create company", "found company");
        assertThat(agency.get("/c/" + id + "/rulebook").statusCode()).isEqualTo(200);
        agency.get("/companies");
        assertThat(agency.post("/companies", Map.of("name", "Again", "id", id)).body())
                .contains("is there already");
        assertThat(agency.post("/companies", Map.of("name", "Bad", "id", "Not An Id"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anOwnerFoundsNone() {
        var owner = TestDesk.signedIn(company, Role.OWNER);

        assertThat(owner.get("/companies").body()).contains(company).doesNotContain("New company");
        assertThat(owner.post("/companies", Map.of("name", "Mine", "id", "mine-too"))
                        .statusCode())
                .isEqualTo(403);
    }
}
