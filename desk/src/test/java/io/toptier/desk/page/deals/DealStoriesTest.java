package io.toptier.desk.page.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.page.facts.ShownForm;
import io.toptier.desk.people.Role;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An alliance manager and her deals on the last day of January 2024. */
class DealStoriesTest {
    private static final String DAY = "?on=2024-01-31&known-by=2024-01-31";

    private final String company = TestDesk.contoso();
    private final String deals = "/c/" + company + "/deals";
    private final TestBrowser alliance = looking(Role.ALLIANCE);

    @Test
    void aDealIsRefusedForAWrongDateCorrectedAndRegisteredAsADraft() {
        var form = ShownForm.on(get(deals + "/new"))
                .with("id", "D-2000")
                .with("name", "Fabrikam - Stream Lake")
                .with("customer", "fabrikam")
                .with("type", "co-sell")
                .with("solutions", "stream-lake")
                .with("value", "90000")
                .with("currency", "USD")
                .with("status", "closed")
                .with("substatus", "won")
                .with("microsoft_status", "accepted")
                .with("created_at", "2023-12-04 09:00")
                .with("shared_at", "2023-12-03 09:00")
                .with("won_at", "2024-01-15 10:00");

        var refused = alliance.post(deals + "/new", form.fields());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Nothing was kept")
                .contains("shared_at 2023-12-03T09:00:00Z, but created_at 2023-12-04T09:00:00Z");
        assertThat(ShownForm.on(refused.body()).value("name")).isEqualTo("Fabrikam - Stream Lake");
        assertThat(get(deals + "/table")).doesNotContain("D-2000");

        get(deals + "/new");
        var added = alliance.post(
                deals + "/new", form.with("shared_at", "2023-12-04 09:10").fields());
        assertThat(added.statusCode()).isEqualTo(302);
        assertThat(alliance.follow(added).body())
                .contains("Deal D-2000 was added.")
                .contains("there is no draft of a registration");

        var draft = ShownForm.on(get(deals + "/D-2000/register"))
                .with("signed_on", "2023-11-01")
                .with("starts_on", "2024-01-15")
                .with("ends_on", "2025-01-14")
                .with("tenant", "partner")
                .with("pricing", "other");
        var kept = alliance.follow(alliance.post(deals + "/D-2000/register", draft.fields()));
        assertThat(kept.body()).contains("The draft is kept").contains("cannot be registered as it stands");
        assertThat(gate(kept.body(), "signed-within-60-days"))
                .contains("not met")
                .contains("signed on 2023-11-01");

        var better = ShownForm.on(get(deals + "/D-2000/register")).with("signed_on", "2024-01-14");
        var open = alliance.follow(alliance.post(deals + "/D-2000/register", better.fields()));
        assertThat(open.body()).contains("nothing is in the way of its registration");
        assertThat(gate(open.body(), "signed-within-60-days")).doesNotContain("not met");
        assertThat(open.body()).contains("register deal").contains("Megan Bowen");
    }

    /** Fabrikam bought the same solution for months before anybody made the deal. */
    @Test
    void aDealHasThePurchasesThatCreditGivesIt() {
        var named = get(deals + "/D-1001");
        assertThat(named)
                .contains("62566143-7962-3e4f-82c1-c163f22ce4a7")
                .doesNotContain("557c2f62-c8af-3ca7-83c2-15fdbb688f32");

        var byTime = get(deals + "/D-0987");
        assertThat(byTime).contains("no deal names it; matched by customer, solution and time");
        var sale = Pattern.compile("href=\"(/c/[^\"]+bf33bd81-1dfc-3b85-a612-944e0efb661d[^\"]+)\"")
                .matcher(byTime)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(get(sale)).contains("deal D-0987 is of northwind-traders and insight-desk");
    }

    @Test
    void twoPeopleWhoChangeOneDealLoseNothing() {
        var other = looking(Role.OWNER);
        var mine = ShownForm.on(get(deals + "/D-1008/edit"));
        var theirs = ShownForm.on(other.get(deals + "/D-1008/edit").body());

        assertThat(other.post(
                                deals + "/D-1008/edit",
                                theirs.with("value", "175000").fields())
                        .statusCode())
                .isEqualTo(302);
        var met = alliance.post(
                deals + "/D-1008/edit",
                mine.with("name", "City Power - lake").with("crm_id", "OPP-9").fields());

        assertThat(met.statusCode()).isEqualTo(409);
        assertThat(met.body())
                .contains("Both versions")
                .contains("Megan Bowen")
                .contains("175000")
                .contains("150000");
        var again = ShownForm.on(met.body());
        assertThat(again.value("value")).isEqualTo("175000");
        assertThat(again.value("name")).isEqualTo("City Power - lake");

        var kept = alliance.follow(alliance.post(deals + "/D-1008/edit", again.fields()));
        assertThat(kept.body())
                .contains("City Power - lake")
                .contains("175,000.00")
                .contains("OPP-9");
    }

    @Test
    void whatIsTypedIsCheckedWithoutBeingKept() {
        var form = ShownForm.on(get(deals + "/D-1011/register"))
                .with("signed_on", "2023-10-01")
                .with("contract_value", "x");

        var checked = checked(deals + "/D-1011/register/check", form.fields());

        assertThat(checked).doesNotContain("<html").contains("not as it stands");
        assertThat(said(checked, "contract_value")).contains("Expected: a plain decimal");
        assertThat(said(checked, "signed_on")).contains("Signed on 2023-10-01");
        assertThat(said(checked, "ends_on")).doesNotContain("field-error");
        assertThat(ShownForm.on(get(deals + "/D-1011/register")).value("signed_on"))
                .isEqualTo("2023-12-19");
    }

    @Test
    void aCheckWithoutScriptShowsTheWholePageAgain() {
        var form = ShownForm.on(get(deals + "/D-1011/register")).with("starts_on", "2023-10-01");

        var page = alliance.post(deals + "/D-1011/register/check", form.fields());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(ShownForm.on(page.body()).value("starts_on")).isEqualTo("2023-10-01");
        assertThat(gate(page.body(), "starts-within-90-days")).contains("not met");
    }

    @Test
    void anotherDayShowsWhichGatesWouldClose() {
        var page = get(deals + "/D-1011/dates?asked=true&signed_on=2023-11-20&starts_on=2024-01-01&won_on=2023-12-20"
                + "&register_on=2024-01-31");

        assertThat(page).contains("signed on 2023-12-19, 43 days").contains("signed on 2023-11-20, 72 days");
        assertThat(page).contains("class=\"differs\"");
        assertThat(ShownForm.on(get(deals + "/D-1011/register")).value("signed_on"))
                .isEqualTo("2023-12-19");
    }

    @Test
    void theBoardTheTableAndTheClocksShowTheSameDeals() {
        assertThat(get(deals))
                .contains("Won, to register")
                .contains("can be registered")
                .contains("D-1011");
        assertThat(get(deals + "/due"))
                .contains("66 days over")
                .contains("5 days left")
                .contains("your calendar");
        assertThat(get(deals + "/table?q=woodgrove&state=to-register"))
                .contains("D-1011")
                .doesNotContain("D-1008");
    }

    @Test
    void aDealIsDeletedWithItsRegistrationAndAReason() {
        var seen = seen(get(deals + "/D-1007"));

        var gone = alliance.post(deals + "/D-1007/delete", Map.of("reason", "entered twice", "seen", seen));

        assertThat(alliance.follow(gone).body())
                .contains("Deal D-1007 was deleted")
                .doesNotContain("Insight Desk starter");
        assertThat(alliance.get(deals + "/D-1007").statusCode()).isEqualTo(404);
    }

    @Test
    void aReaderSeesNoWayToChangeAndIsRefused() {
        var reader = looking(Role.READER);
        var page = reader.get(deals + "/D-1011").body();

        assertThat(page).doesNotContain("/edit\"").doesNotContain("/register\"").doesNotContain("Delete the deal");
        assertThat(reader.get(deals).body()).doesNotContain("Add a deal");
        assertThat(reader.get(deals + "/D-1011/edit").statusCode()).isEqualTo(403);
        for (var path : new String[] {"/new", "/D-1011/edit", "/D-1011/register", "/D-1011/register/check"}) {
            assertThat(reader.post(deals + path, Map.of("name", "mine")).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(reader.post(deals + "/D-1011/delete", Map.of("reason", "mine"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(page).contains("Woodgrove Bank - Insight Desk");
    }

    @Test
    void anotherCompanysDealsAreNotThere() {
        var stranger = TestDesk.signedIn(TestDesk.contoso(), Role.OWNER);

        assertThat(stranger.get(deals).statusCode()).isEqualTo(404);
        assertThat(stranger.get(deals + "/D-1011").statusCode()).isEqualTo(404);
        assertThat(stranger.post(deals + "/D-1011/edit", Map.of("name", "mine")).statusCode())
                .isIn(403, 404);
        assertThat(alliance.get(deals + "/D-9999").statusCode()).isEqualTo(404);
    }

    private TestBrowser looking(Role role) {
        var browser = TestDesk.signedIn(company, role);
        assertThat(browser.get(deals + DAY).statusCode()).isEqualTo(200);
        return browser;
    }

    private String get(String path) {
        var answer = alliance.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String checked(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
                alliance.send(HttpRequest.newBuilder(URI.create(TestDesk.get().url() + path))
                        .header("HX-Request", "true")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", alliance.csrf())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String gate(String page, String name) {
        var start = page.indexOf("id=\"gate-" + name + "\"");
        assertThat(start).as(name).isPositive();
        return page.substring(start, page.indexOf("</li>", start));
    }

    private static String said(String fragment, String field) {
        var start = fragment.indexOf("id=\"said-" + field + "\"");
        assertThat(start).as(field).isPositive();
        return fragment.substring(start, fragment.indexOf("</div>", start));
    }

    private static String seen(String page) {
        var start = page.indexOf("name=\"seen\" value=\"") + "name=\"seen\" value=\"".length();
        return page.substring(start, page.indexOf('"', start));
    }
}
