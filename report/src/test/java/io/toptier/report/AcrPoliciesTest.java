package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.AcrPolicy.Treatment;
import io.toptier.consumption.ChargeClass;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcrPoliciesTest {
    private static final Month NOVEMBER = Month.of(2023, 11);
    private static final KnownBy JANUARY = new KnownBy(LocalDate.of(2024, 1, 15));

    @TempDir
    Path folder;

    @Test
    void everyClassIsDecidedByARuleWithItsSource() {
        var policy = AcrPolicies.of(Rulebook.shipped(), NOVEMBER, JANUARY);

        assertThat(policy.findings()).isEmpty();
        assertThat(policy.value().name()).isEqualTo("acr-default");
        assertThat(policy.value().treatmentOf(ChargeClass.COVERED_USAGE)).isEqualTo(Treatment.INCLUDE);
        assertThat(policy.value().treatmentOf(ChargeClass.MARKETPLACE)).isEqualTo(Treatment.EXCLUDE);
        assertThat(policy.value().lines().values())
                .allSatisfy(line -> assertThat(line.source()).contains("published", "trust"));
    }

    @Test
    void aDayBeforeAnyRuleIsAnErrorThatNamesEachRuleAndNotAGuess() {
        var policy = AcrPolicies.of(Rulebook.shipped(), NOVEMBER, new KnownBy(LocalDate.of(2020, 1, 1)));

        assertThat(policy.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("rule-silent");
            assertThat(finding.seen())
                    .contains(Arrays.stream(ChargeClass.values())
                            .map(charge -> "acr-" + charge.key())
                            .toList());
        });
    }

    @Test
    void aPolicyThatTheOperatorChangedIsCalledSo() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/unused.yaml"), """
                overrides: acr-unused-commitment
                versions:
                  - from: 2023-07-01
                    published: 2023-12-01
                    value: spread
                    source: our finance team
                    trust: inferred
                    checked: 2023-12-01
                """);
        var rulebook = Rulebook.of(new Workspace(folder, JANUARY));
        assertThat(rulebook.findings()).isEmpty();

        var policy = AcrPolicies.of(rulebook.value(), NOVEMBER, JANUARY).value();

        assertThat(policy.name()).isEqualTo("acr-default with acr-unused-commitment by the operator");
        assertThat(policy.treatmentOf(ChargeClass.UNUSED_COMMITMENT)).isEqualTo(Treatment.SPREAD);
    }
}
