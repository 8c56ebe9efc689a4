package io.toptier.rulebook.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Findings;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.ShippedRules;
import io.toptier.rulebook.Silence.Because;
import io.toptier.rulebook.Trust;
import io.toptier.rulebook.Version;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The rules as they are shipped. */
class ShippedRuleFilesTest {
    private final Rulebook shipped = Rulebook.shipped();

    @Test
    void everyFileReadsWithoutAFindingAndIsNamedLikeItsRule() {
        for (var name : RuleFiles.names()) {
            var findings = new Findings();
            var rule = RuleFiles.shippedRule("rulebook/" + name, findings).orElseThrow();

            assertThat(findings.inOrder()).as(name).isEmpty();
            assertThat(rule.id() + ".yaml").isEqualTo(name);
        }
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        var folder = Path.of(System.getProperty("toptier.root"), "rulebook/src/main/resources/rulebook");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(RuleFiles.names());
        }
    }

    /** Every value has source, published, trust and checked, of all values that there are. */
    @Test
    void everyValueSaysWhoSaidItWhenAndHowNearItIsToMicrosoft() {
        var values = shipped.rules().values().stream()
                .flatMap(rule -> rule.versions().stream())
                .toList();
        var carrying = values.stream().filter(this::carriesItsProvenance).toList();

        assertThat(carrying).hasSameSizeAs(values).hasSizeGreaterThan(200);
    }

    private boolean carriesItsProvenance(Version version) {
        var said = version.publication();
        return said.source().length() > 10
                && !said.published().isAfter(said.checked())
                && said.checked().isAfter(LocalDate.of(2026, 11, 1))
                && version.provenance().contains("published " + said.published())
                && version.provenance().contains("trust " + said.trust());
    }

    @Test
    void anInferenceSaysWhatItIsConcludedFrom() {
        assertThat(shipped.rules().values().stream()
                        .flatMap(rule -> rule.versions().stream())
                        .filter(version -> version.publication().trust() == Trust.INFERRED))
                .allSatisfy(version -> assertThat(
                                version.note() != null || version.publication().publishedNote() != null)
                        .as(version.toString())
                        .isTrue());
    }

    @Test
    void aRuleWithoutAnyValueWasLookedForAndNotFound() {
        var unanswered = shipped.rules().values().stream()
                .filter(rule -> rule.versions().isEmpty())
                .toList();

        assertThat(unanswered)
                .extracting(rule -> rule.id().value())
                .containsExactly(
                        "marketplace-rewards-tiers", "pracr-corrections", "pracr-deadline", "seller-credit-rate");
        assertThat(unanswered)
                .allSatisfy(rule -> assertThat(rule.silences().get(0).because()).isEqualTo(Because.NOT_FOUND));
    }

    @Test
    void aRuleThatEndedSaysSinceWhenThatIsKnown() {
        for (var rule : shipped.rules().values()) {
            var ends = rule.silences().stream()
                    .filter(silence -> silence.because() == Because.NOT_IN_FORCE)
                    .filter(silence -> silence.span().until() == null)
                    .toList();
            assertThat(ends)
                    .as(rule.id().value())
                    .allSatisfy(silence ->
                            assertThat(silence.published()).isNotNull().isBeforeOrEqualTo(silence.checked()));
        }
    }

    @Test
    void everyDayFromFiscalYear2022ToTwoYearsAheadIsSpokenOfAndNoneTwice() {
        assertThat(shipped.check(LocalDate.of(2026, 11, 23), Period.ofYears(1))).isEmpty();
    }

    @Test
    void everyRuleThatCodeNamesIsShipped() throws IllegalAccessException {
        for (var field : ShippedRules.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == RuleId.class) {
                assertThat(shipped.rules()).containsKey((RuleId) field.get(null));
            }
        }
    }

    @Test
    void trustIsOneOfTheFiveLabels() {
        assertThat(Arrays.stream(Trust.values()).map(Object::toString))
                .containsExactly("official", "copy", "second-hand", "vendor", "inferred");
    }
}
