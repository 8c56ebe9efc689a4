package io.toptier.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    private final Findings findings = new Findings();

    @Test
    void aKeyNobodyAskedForIsNamedWithTheNearestKnownOne() {
        var top = YamlFile.read("customer-tag: owner\nprecedense: [tag]\n", "toptier.yaml", findings)
                .orElseThrow();
        top.text("customer-tag");
        top.texts("precedence");
        top.finish();

        var finding = findings.inOrder().get(0);
        assertThat(finding.code()).isEqualTo("unknown-key");
        assertThat(finding.place()).hasToString("toptier.yaml:2:precedense");
        assertThat(finding.remedy()).isEqualTo("did you mean 'precedence'?");
    }

    @Test
    void anAmountKeepsItsDigits() {
        var top = YamlFile.read("amount: 0.1000000000000000000000000001\n", "toptier.yaml", findings)
                .orElseThrow();

        assertThat(top.decimal("amount").orElseThrow()).isEqualTo("0.1000000000000000000000000001");
    }

    @Test
    void faultsNameFileAndLine() {
        var top = YamlFile.read("a: 1\na: 2\npools: none\nday: 2023-02-30\n", "toptier.yaml", findings)
                .orElseThrow();
        top.text("a");
        top.sections("pools");
        top.day("day");
        top.required("partner");

        assertThat(findings.inOrder())
                .extracting(Finding::code, finding -> finding.place().toString())
                .containsExactlyInAnyOrder(
                        tuple("duplicate-key", "toptier.yaml:2:a"),
                        tuple("bad-value", "toptier.yaml:3:pools"),
                        tuple("bad-value", "toptier.yaml:4:day"),
                        tuple("missing-key", "toptier.yaml:1:partner"));
    }

    @Test
    void brokenYamlIsAFindingWithItsLine() {
        assertThat(YamlFile.read("a: 1\nb: [1, 2\n", "toptier.yaml", findings)).isEmpty();
        assertThat(findings.inOrder().get(0).code()).isEqualTo("unreadable-file");
        assertThat(findings.inOrder().get(0).place().line()).isNotNull();
    }
}
