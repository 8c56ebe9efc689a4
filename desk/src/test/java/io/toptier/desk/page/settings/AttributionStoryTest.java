package io.toptier.desk.page.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** How cost finds its customers, changed with care. */
class AttributionStoryTest {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern TEXT =
            Pattern.compile("<textarea name=\"text\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<input class=\"form-control\" id=\"[^\"]+\" name=\"((?:pools|sources)[^\"]+)\" value=\"([^\"]*)\"");

    private final String company = TestDesk.contoso();
    private final String attribution = "/c/" + company + "/settings/attribution";
    private final TestBrowser owner = TestDesk.signedIn(company, Role.OWNER);

    @Test
    void aWrongTextIsRefusedWithLineAndFieldAndNothingIsChanged() {
        var page = owner.get(attribution).body();
        var before = TestDesk.revision(company);
        var wrong = text(page).replace("[subscription, resource-group, tag, pool]", "[subscription, luck]");

        var answer = owner.post(attribution, Map.of("seen", seen(page), "text", wrong));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("toptier.yaml:8:consumption.precedence", "luck", "<li class=\"is-found\">8</li>");
        assertThat(TestDesk.revision(company)).isEqualTo(before);
        assertThat(text(owner.get(attribution).body())).contains("[subscription, resource-group, tag, pool]");
    }

    @Test
    void whatIsNoYamlIsToldAtItsLine() {
        var page = owner.get(attribution).body();

        var answer =
                owner.post(attribution, Map.of("seen", seen(page), "text", "partner: {id: contoso\nconsumption: ["));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("toptier.yaml:2");
    }

    @Test
    void aTestRunShowsWhatMovesAndKeepsNothing() {
        var page = owner.get(attribution).body();
        var before = TestDesk.revision(company);
        var fields = form(page);
        fields.put("customer-tag", "nobody-tags-so");
        fields.put("month", "2023-11");

        var answer = owner.post(attribution + "/test", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("What the test run shows", "November 2023, closed both ways", "unattributed: no-rule");
        assertThat(TestDesk.revision(company)).isEqualTo(before);
    }

    @Test
    void theFormChangesItsValuesAndLeavesTheRestOfTheTextAlone() {
        var page = owner.get(attribution).body();
        var fields = form(page);
        fields.put("customer-tag", "owner");
        fields.put("reason", "the tag was renamed");

        var kept = owner.follow(owner.post(attribution, fields)).body();

        assertThat(text(kept))
                .isEqualTo(text(page).replace("customer-tag: customer", "customer-tag: owner"))
                .contains("# shared by several customers");
        assertThat(owner.get("/c/" + company + "/settings/audit").body())
                .contains(
                        "edit file", "file:toptier.yaml", "the tag was renamed", "customer-tag: owner", "Megan Bowen");
    }

    @Test
    void whoComesSecondIsToldAndNothingIsLost() {
        var page = owner.get(attribution).body();
        var other = TestDesk.signedIn(company, Role.OWNER);
        other.get(attribution);
        other.post(attribution, Map.of("seen", seen(page), "text", text(page) + "# theirs\n"));

        var late = owner.post(attribution, Map.of("seen", seen(page), "text", text(page) + "# mine\n"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(owner.get(attribution).body())).contains("# theirs").doesNotContain("# mine");
    }

    @Test
    void aFinopsEngineerChangesThePolicyAndNotTheWholeText() {
        var finops = TestDesk.signedIn(company, Role.FINOPS);
        var page = finops.get(attribution).body();
        var fields = form(page);
        fields.put("customer-tag", "owner");

        assertThat(finops.post(attribution, fields).statusCode()).isEqualTo(302);
        assertThat(finops.post(attribution, Map.of("seen", "x", "text", "y")).statusCode())
                .isEqualTo(403);
    }

    private static String seen(String page) {
        return SEEN.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static String text(String page) {
        return HtmlUtils.htmlUnescape(
                TEXT.matcher(page).results().findFirst().orElseThrow().group(1));
    }

    /** What the form would send as it stands. */
    private static Map<String, String> form(String page) {
        var fields = new HashMap<String, String>();
        FIELD.matcher(page).results().forEach(one -> fields.put(one.group(1), one.group(2)));
        fields.put("seen", seen(page));
        fields.put("customer-tag", "customer");
        fields.put("precedence.0", "subscription");
        fields.put("precedence.1", "resource-group");
        fields.put("precedence.2", "tag");
        fields.put("precedence.3", "pool");
        return fields;
    }
}
