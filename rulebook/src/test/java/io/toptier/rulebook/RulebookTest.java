package io.toptier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {
    private static final RuleId MBS_CREDIT = new RuleId("mbs-credit");
    private static final RuleId ELIGIBILITY = new RuleId("pracr-eligibility");
    private static final KnownBy LATE = knownBy("2026-11-22");

    private final Rulebook rulebook = Rulebook.shipped();

    @TempDir
    Path folder;

    @Test
    void laterPublishedRuleWithEarlierEffectLeavesOldStatementsAlone() {
        var sale = day("2023-09-15");

        assertThat(missing(MBS_CREDIT, sale, "2023-10-01", Set.of("azure-ip-co-sell-eligible")))
                .containsExactly("top-tier");
        assertThat(missing(MBS_CREDIT, sale, "2024-01-15", Set.of("azure-ip-co-sell-eligible")))
                .isEmpty();
    }

    @Test
    void futureRuleDoesNotChangeToday() {
        assertThat(text("pracr-method", "2026-06-30", LATE)).isEqualTo("proxy");
        assertThat(text("pracr-method", "2026-07-01", LATE)).isEqualTo("none");
        assertThat(text("pracr-method", "2026-06-30", knownBy("2026-06-30"))).isEqualTo("proxy");
    }

    @Test
    void historyIsNotFlattenedToToday() {
        assertThat(text("pracr-method", "2024-01-31", LATE)).isEqualTo("measured");
        assertThat(rulebook.ask(new RuleId("pracr-method"), day("2024-01-31"), knownBy("2023-05-12")))
                .isInstanceOf(Ruling.Silent.class);
    }

    @Test
    void twoRuleVersionsInOneMonthAreBothHonoured() {
        operator("method", """
                overrides: pracr-method
                versions:
                  - {from: 2023-11-15, until: 2023-12-01, published: 2023-11-01, value: none,
                     source: our partner manager, trust: second-hand, checked: 2026-11-01}
                """);
        var changed = Rulebook.of(workspace()).value();

        assertThat(found(changed.ask(new RuleId("pracr-method"), day("2023-11-14"), LATE))
                        .text())
                .isEqualTo("measured");
        assertThat(found(changed.ask(new RuleId("pracr-method"), day("2023-11-15"), LATE))
                        .text())
                .isEqualTo("none");
        assertThat(changed.digest()).isNotEqualTo(rulebook.digest());
    }

    @Test
    void legacyTopTierEndsWithTheYear() {
        var topTier = Set.of("top-tier", "pracr-approved");

        assertThat(missing(ELIGIBILITY, day("2025-12-31"), "2026-11-22", topTier))
                .isEmpty();
        assertThat(missing(ELIGIBILITY, day("2026-01-01"), "2026-11-22", topTier))
                .isNotEmpty();
        assertThat(missing(ELIGIBILITY, day("2026-06-30"), "2026-11-22", Set.of("industry-ai")))
                .isEmpty();
        assertThat(found(rulebook.ask(ELIGIBILITY, day("2026-07-01"), LATE)).alternatives())
                .isEmpty();
    }

    @Test
    void twoClaimsOnOneDayAreShownBoth() {
        operator("first", override("include"));
        operator("second", override("spread"));
        var conflict = Rulebook.of(workspace()).value().ask(new RuleId("acr-credit"), day("2023-11-01"), LATE);

        assertThat(conflict)
                .isInstanceOfSatisfying(
                        Ruling.Conflict.class,
                        both -> assertThat(both.versions()).hasSize(2));
        assertThat(Rulebook.of(workspace()).value().check(day("2026-11-22")))
                .extracting(Finding::code)
                .containsExactly("rule-conflict");
    }

    @Test
    void theOperatorMustSayWhatHeOverrides() {
        operator("again", """
                rule: acr-credit
                title: Credits
                decides: whether they count
                kind: include | exclude | spread
                versions: []
                """);
        operator("misspelt", "overrides: acr-credits\nversions: []\n");

        assertThat(Rulebook.of(workspace()).findings())
                .extracting(Finding::code, Finding::remedy)
                .containsExactlyInAnyOrder(
                        tuple("rule-conflict", "say 'overrides: acr-credit' instead of 'rule:' to change it"),
                        tuple("unknown-rule", "did you mean 'acr-credit'?"));
    }

    @Test
    void everyFaultOfARuleFileIsNamedWithItsLine() {
        operator("faulty", """
                overrides: acr-credit
                versions:
                  - {from: 2023-11-01, until: 2023-10-01, published: 2023-11-01, value: perhaps,
                     source: us, trust: sure, checked: 2026-11-01, sauce: none}
                """);

        assertThat(Rulebook.of(workspace()).findings())
                .extracting(Finding::code, finding -> finding.place().column())
                .containsExactlyInAnyOrder(
                        tuple("rule-malformed", "versions.until"),
                        tuple("bad-value", "versions.value"),
                        tuple("bad-value", "versions.trust"),
                        tuple("unknown-key", "versions.sauce"));
    }

    @Test
    void shippedRulesHaveNoConflictNoGapAndASource() {
        assertThat(rulebook.check(day("2026-11-22"))).isEmpty();
        assertThat(rulebook.check(day("2028-01-01"))).extracting(Finding::code).containsOnly("rule-stale");
        assertThat(rulebook.policy("acr-default", day("2023-11-01"), LATE).lines())
                .hasSize(16);
    }

    @Test
    void everyShippedFileIsInTheIndex() throws Exception {
        var index = Path.of(Objects.requireNonNull(RulebookTest.class.getResource("/rulebook/index.txt"))
                .toURI());
        try (var files = Files.list(Objects.requireNonNull(index.getParent()))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(RuleFiles.shippedNames());
        }
    }

    private List<String> missing(RuleId rule, LocalDate day, String knownBy, Set<String> holding) {
        return found(rulebook.ask(rule, day, knownBy(knownBy))).alternatives().stream()
                .map(way -> way.missing(holding))
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private String text(String rule, String day, KnownBy knownBy) {
        return found(rulebook.ask(new RuleId(rule), day(day), knownBy)).text();
    }

    private static Ruling.Found found(Ruling ruling) {
        return ruling.found().orElseThrow();
    }

    private static String override(String value) {
        return """
                overrides: acr-credit
                versions:
                  - {from: 2023-01-01, published: 2023-11-01, value: %s,
                     source: our partner manager, trust: second-hand, checked: 2026-11-01}
                """.formatted(value);
    }

    private void operator(String name, String text) {
        try {
            Files.createDirectories(folder.resolve("rules"));
            Files.writeString(folder.resolve("rules/" + name + ".yaml"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Workspace workspace() {
        return new Workspace(folder, LATE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static KnownBy knownBy(String text) {
        return new KnownBy(day(text));
    }
}
