package io.toptier.rulebook.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Findings;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.ShippedRules;
import io.toptier.rulebook.Trust;
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

    @Test
    void everyVersionSaysWhoSaidItAndWhenItWasChecked() {
        assertThat(shipped.rules().values())
                .allSatisfy(rule -> assertThat(rule.versions()).isNotEmpty().allSatisfy(version -> {
                    assertThat(version.publication().source()).isNotBlank();
                    assertThat(version.publication().trust()).isNotNull();
                    assertThat(version.publication().checked()).isAfter(LocalDate.of(2026, 11, 1));
                    assertThat(version.provenance()).contains("published ", "trust ");
                }));
    }

    @Test
    void noTwoVersionsConflictAndNoDayBetweenThemIsMissing() {
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
