package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import org.junit.jupiter.api.Test;

class ShapeFileTest {
    @Test
    void whatAShapeFileSaysWronglyIsNamedAtOnce() {
        var findings = new Findings();

        ShapeFile.read("""
                shape: own
                agreement: ea
                family: cost-detail
                source: a header of ours
                trust: official
                complete: true
                required: [cost, subscribtion]
                dates: [day-first]
                roles:
                  cost: [Cost]
                  tag: [Tags]
                columns: [Cost, Tags]
                """, "shapes/own.yaml", findings);

        assertThat(findings.inOrder())
                .extracting(Finding::code, finding -> finding.place().toString())
                .containsExactlyInAnyOrder(
                        tuple("bad-value", "shapes/own.yaml:3:family"),
                        tuple("bad-value", "shapes/own.yaml:7:required"),
                        tuple("bad-value", "shapes/own.yaml:8:dates"),
                        tuple("unknown-key", "shapes/own.yaml:11:roles.tag"));
    }
}
