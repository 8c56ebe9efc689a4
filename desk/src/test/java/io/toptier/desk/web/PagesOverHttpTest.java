package io.toptier.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesOverHttpTest {

    private static final Pattern ASSET = Pattern.compile("<(?:link|script|img)[^>]* (?:href|src)=\"([^\"]+)\"");
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void aPageHasOneHeadingLandmarksAndItsPlaceInTheNavigation() throws Exception {
        var page = get("/gallery").body();
        assertThat(page.split("<h1")).hasSize(2);
        assertThat(page).contains("<main id=\"content\"", "<nav aria-label=\"Company\"", "href=\"#content\"");
        assertThat(page).containsPattern("href=\"/c/contoso/month\" aria-current=\"page\"");
        assertThat(page).contains("<title>November 2023 · Contoso Dispatch · TopTier</title>");
    }

    @Test
    void anotherDayIsSaidAndTodayIsNot() throws Exception {
        assertThat(get("/gallery").body()).contains("as known by 2024-01-15", "Back to today");
        assertThat(get("/gallery?day=today").body())
                .contains("Today, 2024-01-20")
                .doesNotContain("Back to today");
    }

    @Test
    void aFileThatABrowserHasIsNotSentAgain() throws Exception {
        var first = get("/desk/desk.css").headers();
        assertThat(first.firstValue("Cache-Control")).contains("no-cache");

        var again = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/desk.css"))
                .header("If-Modified-Since", first.firstValue("Last-Modified").orElseThrow())
                .build();
        assertThat(http.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    @Test
    void everythingAPageAsksForIsThere() throws Exception {
        var assets = ASSET.matcher(get("/gallery").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(assets).hasSizeGreaterThan(6);
        for (var asset : assets) {
            assertThat(get(asset).statusCode()).as(asset).isEqualTo(200);
        }
        assertThat(get("/webjars/chart.js/dist/chart.umd.js").statusCode()).isEqualTo(200);
        assertThat(get("/webjars/bootstrap-icons/font/fonts/bootstrap-icons.woff2")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 503})
    void anErrorSaysWhatHappenedAndWhatToDo(int status) throws Exception {
        var answer = get("/refuse/" + status);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("What happened", "What to do", "Error " + status);
    }

    @Test
    void aReasonThatWasGivenIsToldAsWords() throws Exception {
        assertThat(get("/refuse/400").body()).contains("The month &lt;2023-13&gt; does not exist.");
    }

    @Test
    void aFailureKeepsItsInsideToItself() throws Exception {
        var answer = get("/fail");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("The desk failed").doesNotContain("secret", "Exception");
    }

    @Test
    void anUnknownAddressIsAPageToo() throws Exception {
        var answer = get("/c/nobody/knows");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("There is no such page", "/c/nobody/knows");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
