package io.toptier.rulebook.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Alternative;
import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling.Found;
import io.toptier.workspace.YamlFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 30);

    private final Findings findings = new Findings();

    @Test
    void valuesKeepTheirKindAndTheirDigits() {
        var found = found(
                "keys\nkeys: {threshold: decimal, strictly: flag, measure: sales | consumption, offers: list}",
                "{threshold: 4000000.10000000000000000000000000001, strictly: yes, measure: sales, offers: [A, B]}");

        assertThat(found.decimal("threshold")).isEqualTo("4000000.10000000000000000000000000001");
        assertThat(found.flag("strictly")).isTrue();
        assertThat(found.text("measure")).isEqualTo("sales");
        assertThat(found.list("offers")).containsExactly("A", "B");
        assertThat(found.trace().value())
                .isEqualTo("measure: sales; offers: A, B; strictly: yes;"
                        + " threshold: 4000000.10000000000000000000000000001");
    }

    @Test
    void alternativesSayWhatIsMissing() {
        var found = found("alternatives\nterms: {a: one, b: two}", "[{requires: [a, b]}, {requires: [b]}]");

        assertThat(found.alternatives())
                .extracting(way -> way.missing(Set.of("b")))
                .containsExactly(List.of("a"), List.of());
        assertThat(found.trace().value()).isEqualTo("a and b, or b");
    }

    @Test
    void noAlternativeMeansNobody() {
        var found = found("alternatives", "[]");

        assertThat(found.alternatives()).isEqualTo(List.<Alternative>of());
        assertThat(found.trace().value()).isEqualTo("nobody");
    }

    @Test
    void traceCarriesSourceDayTrustAndNote() {
        var trace = found("text", "measured").trace();

        assertThat(trace.claim()).isEqualTo("rule ours for 2023-11-30, as known by 2023-12-10");
        assertThat(trace.source()).isEqualTo("Contoso gazette, published 2023-10-15 (on or before), trust second-hand");
        assertThat(trace.steps()).extracting(step -> step.value()).containsExactly("Look twice.");
    }

    @Test
    void digestIsOfTheMeaningNotOfTheLayout() {
        var one = Rulebook.of(List.of(rule("text", "measured"))).digest();

        assertThat(Rulebook.of(List.of(rule("text # a comment", "'measured'"))).digest())
                .isEqualTo(one);
        assertThat(Rulebook.of(List.of(rule("text", "proxy"))).digest()).isNotEqualTo(one);
    }

    @Test
    void valueOfTheWrongKindIsAFinding() {
        read("decimal", "4 million");

        assertThat(findings.inOrder())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).hasToString("ours.yaml:9:versions.value"));
    }

    private Found found(String kind, String value) {
        return rule(kind, value)
                .ask(DAY, new KnownBy(LocalDate.of(2023, 12, 10)))
                .found()
                .orElseThrow();
    }

    private Rule rule(String kind, String value) {
        var rule = read(kind, value);
        assertThat(findings.inOrder()).isEmpty();
        return rule;
    }

    private Rule read(String kind, String value) {
        var text = """
                rule: ours
                title: Ours
                decides: It.
                kind: %s
                versions:
                  - from: 2023-10-01
                    published: 2023-10-15
                    published-note: on or before
                    value: %s
                    source: Contoso gazette
                    trust: second-hand
                    checked: 2023-10-15
                    note: Look twice.
                """.formatted(kind, value);
        var file = YamlFile.read(text, "ours.yaml", findings).orElseThrow();
        return new RuleReader(Origin.SHIPPED, findings).rule(file).orElseThrow();
    }
}
