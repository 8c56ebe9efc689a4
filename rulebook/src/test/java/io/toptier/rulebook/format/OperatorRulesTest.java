package io.toptier.rulebook.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Outcome;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.ShippedRules;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorRulesTest {
    private static final KnownBy KNOWN = new KnownBy(LocalDate.of(2023, 12, 10));
    private static final LocalDate DAY = LocalDate.of(2023, 11, 30);
    private static final String VERSION = """
            versions:
              - from: 2023-10-01
                published: 2023-10-15
                value: %s
                source: "Letter of the partner manager to Contoso, 2023-10-14"
                trust: official
                checked: 2023-10-15
            """;
    private static final String OWN = """
            rule: %s
            title: Ours
            decides: What we hold.
            kind: include | exclude
            """;

    @TempDir
    Path folder;

    @Test
    void operatorChangesALineOfThePolicyAndTheAnswerSaysSo() throws IOException {
        var read = with("overrides: acr-unused-commitment\n" + VERSION.formatted("spread"));

        assertThat(read.findings()).isEmpty();
        var policy = read.value().policy(ShippedRules.ACR_DEFAULT, DAY, KNOWN);
        assertThat(policy.changedByOperator()).singleElement().satisfies(found -> {
            assertThat(found.text()).isEqualTo("spread");
            assertThat(found.version().provenance()).endsWith("set by the operator in rules/ours.yaml");
        });
        assertThat(read.value().digest()).isNotEqualTo(Rulebook.shipped().digest());
    }

    @Test
    void beforeTheOperatorDecidedTheShippedLineHolds() throws IOException {
        var read = with("overrides: acr-unused-commitment\n" + VERSION.formatted("spread"));

        var then = new KnownBy(LocalDate.of(2023, 10, 14));
        assertThat(read.value().policy(ShippedRules.ACR_DEFAULT, DAY, then).changedByOperator())
                .isEmpty();
    }

    @Test
    void claimOfAShippedNameWithoutSayingOverridesShowsBoth() throws IOException {
        var read = with(OWN.formatted("acr-tax") + VERSION.formatted("include"));

        var finding = only(read);
        assertThat(finding.code()).isEqualTo("rule-conflict");
        assertThat(finding.seen())
                .contains("'include'", "Letter of the partner manager", "'exclude'", "Azure usage report");
        assertThat(finding.remedy()).startsWith("write 'overrides: acr-tax'");
        assertThat(read.value().digest()).isEqualTo(Rulebook.shipped().digest());
    }

    @Test
    void claimOfAShippedPolicyLineUnderAnotherNameShowsBoth() throws IOException {
        var read = with(OWN.formatted("our-tax") + "policy: acr-default\nline: tax\n" + VERSION.formatted("include"));

        assertThat(only(read).code()).isEqualTo("rule-conflict");
        assertThat(only(read).expected()).isEqualTo("one rule for 'acr-default/tax'");
    }

    @Test
    void twoOperatorVersionsOfOneDayConflict() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/also.yaml"), "overrides: acr-tax\n" + VERSION.formatted("exclude"));

        var read = with("overrides: acr-tax\n" + VERSION.formatted("include"));

        assertThat(only(read).code()).isEqualTo("rule-conflict");
        assertThat(only(read).seen()).contains("rules/also.yaml", "rules/ours.yaml");
    }

    @Test
    void ruleOfTheOperatorsOwnIsAskedLikeAnyOther() throws IOException {
        var read = with(OWN.formatted("our-offers") + VERSION.formatted("include"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value().rules().keySet()).extracting(Object::toString).contains("our-offers");
    }

    @Test
    void operatorStatesWhatNobodyPublishes() throws IOException {
        var read = with("overrides: seller-credit-rate\n" + VERSION.formatted("12.5"));

        assertThat(read.findings()).isEmpty();
        var found = read.value()
                .ask(new RuleId("seller-credit-rate"), DAY, KNOWN)
                .found()
                .orElseThrow();
        assertThat(found.decimal()).isEqualTo("12.5");
        assertThat(found.trace().source()).endsWith("set by the operator in rules/ours.yaml");
        assertThat(read.value().check(LocalDate.of(2023, 12, 10), Period.ofYears(1)))
                .isEmpty();
    }

    @Test
    void everyFaultOfAFileIsNamedAtOnce() throws IOException {
        var read = with("""
                overrides: pracr-eligibility
                versions:
                  - from: 2023-10-01
                    until: 2023-10-01
                    published: 2023-10-15
                    value: [{requires: [top-teir]}]
                    trust: rumour
                    checked: 2023-10-14
                    soruce: "Letter"
                """);

        assertThat(read.findings())
                .extracting(Finding::code, finding -> finding.place().toString(), Finding::remedy)
                .contains(
                        tuple("bad-span", "rules/ours.yaml:4:versions.until", "correct one of the two days"),
                        tuple(
                                "rule-malformed",
                                "rules/ours.yaml:6:versions.value.requires",
                                "did you mean 'top-tier'?"),
                        tuple("missing-key", "rules/ours.yaml:3:versions.source", "add the key"),
                        tuple(
                                "rule-malformed",
                                "rules/ours.yaml:8:versions.checked",
                                "correct 'checked' or 'published'"),
                        tuple("unknown-key", "rules/ours.yaml:9:versions.soruce", "did you mean 'source'?"))
                .extracting(row -> row.toList().get(1))
                .contains("rules/ours.yaml:7:versions.trust");
    }

    @Test
    void kindsAndRuleNamesOfferTheNearest() throws IOException {
        assertThat(only(with("overrides: pracr-metod\n" + VERSION.formatted("proxy")))
                        .remedy())
                .isEqualTo("did you mean 'pracr-method'?");
        assertThat(only(with("rule: ours\ntitle: Ours\ndecides: It.\nkind: flags\n" + VERSION.formatted("yes")))
                        .remedy())
                .isEqualTo("did you mean 'flag'?");
    }

    private Outcome<Rulebook> with(String file) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/ours.yaml"), file);
        return Rulebook.of(new Workspace(folder, KNOWN));
    }

    private static Finding only(Outcome<Rulebook> read) {
        assertThat(read.findings()).hasSize(1);
        return read.findings().get(0);
    }
}
