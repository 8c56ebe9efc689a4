package io.toptier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.toptier.desk.people.Role;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks every link of the desk as an owner: each kind of page answers, runs without errors, and is accessible. */
class EveryPageTest {
    private static final int KINDS_AT_LEAST = 60;
    private static final Pattern DOWNLOAD =
            Pattern.compile("/files/|/download|\\.(csv|json|xlsx|yaml|hledger|beancount)$");
    private static final List<String> GRAVE = List.of("serious", "critical");

    private static Browser chromium;
    private static DemoDesk desk;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        desk = DemoDesk.start();
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void everyPageAnswersAndIsAccessibleInLight() {
        assertThat(faults(ColorScheme.LIGHT, 1400)).isEmpty();
    }

    @Test
    void everyPageIsAccessibleInDarkOnAPhone() {
        assertThat(faults(ColorScheme.DARK, 390)).isEmpty();
    }

    private static Map<String, List<String>> faults(ColorScheme scheme, int width) {
        var context = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(desk.url())
                .setColorScheme(scheme)
                .setViewportSize(width, 1000));
        var page = desk.signedIn(context, Role.AGENCY);
        var errors = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        var faults = new TreeMap<String, List<String>>();
        var kinds = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of("/c/" + DemoDesk.COMPANY));
        while (!open.isEmpty()) {
            var path = open.removeFirst();
            if (kinds.add(kind(path))) {
                visit(page, path, errors, faults);
                open.addAll(links(page));
            }
        }
        context.close();
        assertThat(kinds).as("kinds of pages").hasSizeGreaterThan(KINDS_AT_LEAST);
        return faults;
    }

    private static void visit(Page page, String path, List<String> errors, Map<String, List<String>> faults) {
        errors.clear();
        var answer = page.navigate(path);
        var found = new ArrayList<String>();
        if (answer == null || answer.status() != 200) {
            found.add("status " + (answer == null ? "none" : answer.status()));
        }
        var results = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        results.getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .forEach(rule -> found.add(told(rule)));
        found.addAll(errors);
        if (!found.isEmpty()) {
            faults.put(path, found);
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getTarget();
    }

    /** Where the page leads within the desk; downloads are no pages, and on another day there are other pages. */
    private static Set<String> links(Page page) {
        var links = new LinkedHashSet<String>();
        for (var each : (List<?>) page.evalOnSelectorAll(
                "a[href]:not([download])", "links => links.map(link => link.getAttribute('href'))")) {
            var href = String.valueOf(each);
            var uri = URI.create(href.replace(" ", "%20"));
            var path = String.valueOf(uri.getPath());
            if (uri.getHost() == null
                    && (path.startsWith("/c/") || path.equals("/me") || path.equals("/"))
                    && !String.valueOf(uri.getQuery()).startsWith("on=")
                    && !DOWNLOAD.matcher(path).find()) {
                links.add(href.replaceFirst("#.*", ""));
            }
        }
        return links;
    }

    /** Pages of one kind differ in names and numbers alone. */
    private static String kind(String path) {
        var uri = URI.create(path.replace(" ", "%20"));
        var steps = String.valueOf(uri.getPath()).split("/");
        for (int at = 4; at < steps.length; at++) {
            if (steps[at].matches(".*[0-9].*")
                    || steps[at - 1].matches("customers|sellers|sales|explain|rulebook|files|deals")) {
                steps[at] = "*";
            }
        }
        var query = uri.getQuery() == null ? "" : uri.getQuery().replaceAll("=[^&]*", "");
        return String.join("/", steps) + "?" + query;
    }
}
