package io.toptier.desk.page.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.desk.TestBrowser;
import io.toptier.desk.TestDesk;
import io.toptier.desk.people.Role;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A company's plain files, templates and rates. */
class FilesStoryTest {
    private static final String BOUNDARY = "a-boundary";

    private final String company = TestDesk.contoso();
    private final String settings = "/c/" + company + "/settings";
    private final TestBrowser owner = TestDesk.signedIn(company, Role.OWNER);

    @Test
    void aFileGoesInAndComesOutAsItWas() {
        owner.get(settings + "/files");

        var kept = owner.follow(
                upload(settings + "/files", "fx-2024.csv", "month,currency,usd_rate\n2024-02,EUR,1.0795\n", "fx"));

        assertThat(kept.body()).contains("fx/fx-2024.csv is kept.");
        assertThat(owner.get(settings + "/files/download?path=fx/fx-2024.csv").body())
                .isEqualTo("month,currency,usd_rate\n2024-02,EUR,1.0795\n");
        assertThat(owner.get(settings + "/rates").body()).contains("2024-02", "1.0795");
    }

    @Test
    void aFileThatCannotBeReadIsRefused() {
        owner.get(settings + "/files");

        var refused = owner.follow(
                upload(settings + "/files", "bad.csv", "month,currency,usd_rate\n2024-02,EUR,much\n", "fx"));

        assertThat(refused.body()).contains("fx/bad.csv:2:usd_rate", "much");
        assertThat(owner.get(settings + "/files/download?path=fx/bad.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void noPathLeadsOutOfTheCompany() {
        owner.get(settings + "/files");

        assertThat(owner.get(settings + "/files/download?path=../../other/toptier.yaml")
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner.get(settings + "/files/edit?path=../secret").statusCode())
                .isEqualTo(422);
        assertThat(owner.follow(upload(settings + "/files", "x.csv", "a\n1\n", "../up"))
                        .body())
                .contains("a path inside the company");
    }

    @Test
    void theHeaderOfPartnerCentersTemplateIsTakenOver() {
        var templates = settings + "/templates";
        owner.get(templates);

        var taken = owner.follow(
                upload(templates + "/single-tenant/upload", "t.csv", "Reporting Month,Customer Name,Shoe size\n", ""));
        assertThat(taken.body())
                .contains("3 columns are taken over. Nothing fills 1 of them yet", "2 of 3 filled", "Shoe size");

        owner.post(
                templates + "/single-tenant",
                Map.of("from.0", "period-month", "from.1", "customer-name", "from.2", "currency"));
        assertThat(owner.get(templates).body()).contains("3 of 3 filled");
        assertThat(owner.get(settings + "/files/download?path=toptier.yaml").body())
                .contains("single-tenant: templates/pracr-single-tenant.yaml", "# one a billing scope");

        owner.get(templates);
        owner.post(templates + "/single-tenant/reset", Map.of("reason", "tried it"));
        assertThat(owner.get(templates).body()).doesNotContain("Shoe size");
    }

    @Test
    void aRateIsAddedAndASecondOneForItsMonthRefused() {
        owner.get(settings + "/rates");
        var rate = Map.of("month", "2024-03", "currency", "EUR", "rate", "1.0872", "source", "ECB, \"monthly\"");
        assertThat(owner.follow(owner.post(settings + "/rates", rate)).body()).contains("2024-03", "1.0872");

        var other = owner.post(
                settings + "/rates", Map.of("month", "2024-03", "currency", "EUR", "rate", "1.2", "source", ""));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("one rate for EUR in 2024-03");
    }

    @Test
    void theCompanyAndItsPartnerAreRenamed() {
        var company = settings + "/company";
        var page = owner.get(company).body();
        var seen = page.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");

        owner.post(
                company,
                Map.of(
                        "seen",
                        seen,
                        "name",
                        "Contoso Insights",
                        "id",
                        "contoso",
                        "partner",
                        "Contoso: Insights",
                        "tenant",
                        ""));

        assertThat(owner.get(company).body())
                .contains("<small>Company</small>Contoso Insights", "value=\"Contoso: Insights\"");
        assertThat(owner.get(settings + "/files/download?path=toptier.yaml").body())
                .contains("partner: {id: contoso, name: \"Contoso: Insights\", tenant: \"\"}");
    }

    private HttpResponse<String> upload(String path, String name, String content, String folder) {
        var body = part("_csrf", owner.csrf())
                + part("folder", folder)
                + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return owner.send(HttpRequest.newBuilder(URI.create(TestDesk.get().url() + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                .build());
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
