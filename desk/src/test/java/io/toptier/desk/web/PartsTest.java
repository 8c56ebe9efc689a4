package io.toptier.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Money;
import io.toptier.kernel.Place;
import io.toptier.kernel.Trace;
import io.toptier.rulebook.Trust;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartsTest {

    private static final String EVIL = "<img src=x onerror=\"alert(1)\">'";
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Content CONTENT = output -> output.writeContent("<p>content</p>");

    static Stream<Arguments> partsWithEvilWords() {
        return Stream.of(
                Arguments.of("badge", Map.of("tone", Tone.BAD, "word", EVIL)),
                Arguments.of("card", Map.of("title", EVIL, "note", EVIL, "content", CONTENT)),
                Arguments.of("stat", Map.of("label", EVIL, "value", EVIL, "exact", EVIL, "note", EVIL, "href", EVIL)),
                Arguments.of(
                        "stages", Map.of("label", EVIL, "stages", List.of(new Stage(EVIL, Stage.Is.DONE, EVIL, EVIL)))),
                Arguments.of(
                        "progress",
                        Map.of(
                                "progress",
                                new Progress(EVIL, BigDecimal.ONE, BigDecimal.TEN, EVIL, false, null, EVIL))),
                Arguments.of(
                        "findings",
                        Map.of("findings", List.of(Finding.error(EVIL, Place.line(EVIL, 1), EVIL, EVIL, EVIL)))),
                Arguments.of("trace", Map.of("trace", Trace.because(EVIL, EVIL, List.of(Trace.of(EVIL, EVIL, EVIL))))),
                Arguments.of("empty", Map.of("missing", EVIL, "how", EVIL)),
                Arguments.of("table", Map.of("caption", EVIL, "head", CONTENT, "rows", CONTENT)),
                Arguments.of("chart", Map.of("chart", evilChart())),
                Arguments.of("pager", Map.of("pager", new Pager(1, 1, 9, EVIL, EVIL))),
                Arguments.of("tabs", Map.of("label", EVIL, "tabs", List.of(new Tab(EVIL, EVIL, true, EVIL)))),
                Arguments.of("field", Map.of("name", "a", "label", EVIL, "value", EVIL, "hint", EVIL, "error", EVIL)),
                Arguments.of(
                        "field",
                        Map.of("name", "a", "label", EVIL, "choices", List.of(new Choice(EVIL, EVIL)), "value", EVIL)),
                Arguments.of("field", Map.of("name", "a", "label", EVIL, "type", "textarea", "value", EVIL)),
                Arguments.of(
                        "confirm",
                        Map.of("csrf", Samples.CSRF, "action", EVIL, "button", EVIL, "question", EVIL, "hint", EVIL)),
                Arguments.of("asof", Map.of("day", new Day(Samples.earlier(), Samples.TODAY, EVIL))),
                Arguments.of("notice", Map.of("notice", new Notice(Tone.INFO, EVIL, new Link(EVIL, EVIL)))),
                Arguments.of("copy", Map.of("text", EVIL)));
    }

    @ParameterizedTest
    @MethodSource("partsWithEvilWords")
    void aPartWritesWordsNeverMarkup(String part, Map<String, Object> parameters) {
        var html = render(part, parameters);
        assertThat(html).contains("&lt;img").doesNotContain("<img").doesNotContain(" style=");
        assertThat(html.replace("<script type=\"application/json\">", "")).doesNotContain("<script");
        assertThat(html).doesNotContain("\"alert(1)\">"); // a quote that would end an attribute
    }

    @Test
    void moneyKeepsItsDigitsForWhoAsks() {
        assertThat(render("money", Map.of("money", Money.of("9800.000000418", "USD"))))
                .contains("title=\"9,800.000000418 USD\"")
                .contains("9,800.00 <span class=\"currency\">USD</span>");
    }

    @Test
    void stagesSayTheirStateInWords() {
        var html = render("stages", Map.of("label", "Stages", "stages", Samples.stages()));
        assertThat(html)
                .contains(": done", ": now", ": to do", ": needs attention")
                .containsOnlyOnce("aria-current=\"step\"");
    }

    @Test
    void aMeasureShowsWhatItHasNeedsAndWhen() {
        var html = render("progress", Map.of("progress", Samples.measures().get(0)));
        assertThat(html)
                .contains("value=\"73\"", "184,230.12", "250,000 USD", "65,769.88 USD to go", "projected 2024-05-31");
        assertThat(render("progress", Map.of("progress", Samples.measures().get(1))))
                .contains("is-met")
                .doesNotContain("to go");
    }

    @Test
    void findingsAreCountedByLevel() {
        assertThat(render("findings", Map.of("findings", Samples.findings())))
                .contains("1 error, 1 warning, 1 note", "exports/2023-11/part_0.csv:1042:costInUsd");
        assertThat(render("findings", Map.of("findings", List.of()))).contains("Nothing was found");
    }

    @Test
    void trustSaysWhatItMeans() {
        for (var trust : Trust.values()) {
            assertThat(render("trust", Map.of("trust", trust))).contains("visually-hidden\">: ");
        }
        assertThat(render("trust", Map.of("trust", Trust.OFFICIAL, "explain", true)))
                .contains("Microsoft's text, read directly</span>");
    }

    @Test
    void aTraceGoesDownToItsLastStep() {
        assertThat(render("trace", Map.of("trace", Samples.trace())))
                .contains("3280.842105263157894736842105 USD", "rule mbs-credit says", "published 2023-12-05");
    }

    @Test
    void aChartHoldsItsFiguresAsATable() {
        var html = render("chart", Map.of("chart", Samples.line()));
        assertThat(html)
                .contains("\"184230.118\"", "\"threshold\":{\"figure\":\"250000\",\"name\":\"Top Tier\"}")
                .contains("data-label=\"Azure consumed revenue\">184,230.12</td>", ">250,000.00</td>");
        assertThat(render("chart", Map.of("chart", Samples.bars()))).contains("data-label=\"Consumption\">2,210.00");
    }

    @Test
    void aFieldPointsToItsHintAndItsError() {
        assertThat(render("field", Map.of("name", "amount", "label", "Amount", "hint", "a", "error", "b")))
                .contains("aria-describedby=\"f-amount-hint f-amount-error\"", "aria-invalid=\"true\"")
                .contains("id=\"f-amount-hint\"", "id=\"f-amount-error\"");
        assertThat(render("field", Map.of("name", "amount", "label", "Amount")))
                .doesNotContain("aria-describedby")
                .doesNotContain("aria-invalid");
    }

    @Test
    void whatCannotBeUndoneAsksForAReason() {
        assertThat(render(
                        "confirm",
                        Map.of("csrf", Samples.CSRF, "action", "/freeze", "button", "Freeze", "question", "Freeze?")))
                .contains("name=\"_csrf\" value=\"a-token\"")
                .containsPattern("<textarea[^>]* name=\"reason\"[^>]* required");
    }

    private static Chart evilChart() {
        var series = new Chart.Series(EVIL, List.of(BigDecimal.ONE));
        return new Chart(
                EVIL + "</script>",
                Chart.Kind.BAR,
                EVIL,
                EVIL,
                List.of(EVIL + "</script>"),
                List.of(series),
                new Chart.Threshold(EVIL, BigDecimal.TEN));
    }

    private static String render(String part, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render("part/" + part + ".jte", parameters, output);
        return output.toString();
    }
}
