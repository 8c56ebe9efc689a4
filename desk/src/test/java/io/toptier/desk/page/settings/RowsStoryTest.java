package io.toptier.desk.page.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of facts, row by row. */
class RowsStoryTest {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private final String company = TestDesk.contoso();
    private final String settings = "/c/" + company + "/settings";
    private final TestBrowser owner = TestDesk.signedIn(company, Role.OWNER);

    @Test
    void aSellerIsAddedChangedAndDeletedAndTheAuditTellsIt() {
        owner.get(settings + "/sellers/new");
        var added = owner.follow(
                owner.post(settings + "/sellers/rows", Map.of("id", "s-wilber", "name", "Alex Wilber", "area", "UK")));
        assertThat(added.body()).contains("The seller is kept.", "Alex Wilber");
        var row = row(added.body(), "s-wilber");

        var form = owner.get(row).body();
        owner.post(row, Map.of("seen", seen(form), "name", "Alex B. Wilber", "was.name", "Alex Wilber"));
        assertThat(owner.get(settings + "/sellers").body()).contains("Alex B. Wilber");

        var again = owner.get(row).body();
        owner.post(row + "/delete", Map.of("seen", seen(again), "reason", "left Microsoft"));
        assertThat(owner.get(settings + "/sellers").body()).doesNotContain("Wilber");
        assertThat(owner.get(settings + "/audit?subject=seller:s-wilber").body())
                .contains("add seller", "change seller", "delete seller", "left Microsoft")
                .contains("<del>Alex Wilber</del>", "<ins>Alex B. Wilber</ins>");
    }

    @Test
    void aDayThatIsNoneIsToldAtItsFieldAndNothingIsKept() {
        owner.get(settings + "/commitments/new");

        var answer = owner.post(
                settings + "/commitments/rows", Map.of("signed_on", "soon", "amount_usd", "1000", "note", "hope"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing was kept.", "id=\"f-signed_on-error\"", "value=\"hope\"");
        assertThat(owner.get(settings + "/commitments").body()).doesNotContain("hope");
    }

    @Test
    void twoWhoChangeOneRowBothSeeIt() {
        var page = owner.get(settings + "/sellers").body();
        var row = row(page, "s-park");
        var form = owner.get(row).body();
        owner.post(row, Map.of("seen", seen(form), "area", "US West", "was.area", "US East"));

        var late = owner.post(row, Map.of("seen", seen(form), "area", "US South", "was.area", "US East"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("US South", "US West");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/company",
                "/solutions",
                "/sellers",
                "/contracts",
                "/commitments",
                "/designations",
                "/calendar",
                "/private-offers",
                "/attribution",
                "/templates",
                "/rates",
                "/files",
                "/files/download?path=toptier.yaml",
                "/files/edit?path=toptier.yaml",
                "/people",
                "/tokens",
                "/webhooks",
                "/audit",
                "/connections",
                "/sellers/new"
            })
    void everyPageIsThereForItsOwnerAndForNobodyElse(String page) {
        var stranger = TestDesk.signedIn(TestDesk.contoso(), Role.OWNER);

        assertThat(owner.get(settings + page).statusCode()).isEqualTo(200);
        assertThat(stranger.get(settings + page).statusCode()).isEqualTo(404);
    }

    private String row(String page, String id) {
        var link = Pattern.compile("<a href=\"(" + settings + "/sellers/rows/\\d+)\">" + id + "</a>");
        return link.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static String seen(String page) {
        return SEEN.matcher(page).results().findFirst().orElseThrow().group(1);
    }
}
