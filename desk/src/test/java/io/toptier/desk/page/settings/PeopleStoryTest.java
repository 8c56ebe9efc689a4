package io.toptier.desk.page.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who belongs to a company, and what each may do there. */
class PeopleStoryTest {
    private static final Pattern SECRET = Pattern.compile("class=\"secret\".*?<code>([^<]+)</code>", Pattern.DOTALL);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String company = TestDesk.contoso();
    private final String settings = "/c/" + company + "/settings";
    private final String people = settings + "/people";

    @Test
    void anOwnerInvitesAFinancePersonWhoMayFreezeAndNotEditSettings() {
        var owner = TestDesk.signedIn(company, Role.OWNER);
        owner.get(people);
        var email = "alex" + NUMBER.incrementAndGet() + "@fabrikam.example";
        var invited = owner.follow(owner.post(
                people, Map.of("email", email, "name", "Alex Wilber", "role", "finance", "password", "yes")));
        assertThat(invited.body()).contains("Alex Wilber may now come in as Finance.", "Shown this once");
        var password = SECRET.matcher(invited.body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(owner.get(people).body()).contains(email).doesNotContain(password);

        var alex = TestBrowser.signedIn(TestDesk.get().url(), email, password);
        assertThat(alex.get(settings + "/sellers").body())
                .contains("Kari Hensien")
                .doesNotContain("New seller");
        assertThat(alex.post(settings + "/sellers/rows", Map.of("id", "s-new", "name", "New"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(alex.post(settings + "/attribution", Map.of("seen", "", "text", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(alex.get(settings + "/tokens").statusCode()).isEqualTo(403);
        assertThat(alex.post("/c/" + company + "/month/2023-11/freeze", Map.of())
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void theLastOwnerStays() {
        var megan = TestDesk.person(company, Role.OWNER);
        var owner = TestDesk.signedIn(megan);
        owner.get(people);

        var refused = owner.follow(owner.post(people + "/" + megan.id() + "/remove", Map.of("reason", "leaving")));

        assertThat(refused.body()).contains("Not done:", "make somebody else an owner first", megan.email());
        assertThat(owner.follow(owner.post(people + "/" + megan.id() + "/role", Map.of("role", "reader")))
                        .body())
                .contains("Not done:");
    }

    @Test
    void anOwnerCannotMakeAnybodyAnAgency() {
        var owner = TestDesk.signedIn(company, Role.OWNER);
        owner.get(people);

        var answer = owner.post(people, Map.of("email", "lee@fabrikam.example", "name", "Lee Gu", "role", "agency"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(owner.get(people).body()).doesNotContain("lee@fabrikam.example");
    }

    @Test
    void whatIsNoAddressIsRefusedWithAWayOut() {
        var owner = TestDesk.signedIn(company, Role.OWNER);
        owner.get(people);

        var answer = owner.post(people, Map.of("email", "nobody", "name", "Nobody", "role", "reader"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("'nobody' is no e-mail address", "write it as name@contoso.com");
    }

    @Test
    void whoLeavesSeesNothingAnyMore() {
        var owner = TestDesk.signedIn(company, Role.OWNER);
        var reader = TestDesk.person(company, Role.READER);
        var browser = TestDesk.signedIn(reader);
        assertThat(browser.get(settings).statusCode()).isEqualTo(200);
        owner.get(people);

        owner.post(people + "/" + reader.id() + "/remove", Map.of("reason", "moved on"));

        assertThat(browser.get(settings).statusCode()).isEqualTo(404);
    }
}
