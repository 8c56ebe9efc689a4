package io.toptier.desk.page.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A value is replaced, and the rest of the text stays as somebody wrote it. */
class YamlEditTest {
    private static final String TEXT = """
            partner: {id: contoso, name: Contoso}   # who we are

            consumption:
              sources:          # one a scope
                - {focus: a}    # the first
                - focus: b
              # what tags say
              customer-tag: customer   # ours
              precedence: [tag, pool]

            program:
            """;

    @Test
    void aScalarIsReplacedInItsPlace() {
        assertThat(YamlEdit.set(TEXT, YamlValue.text("owner"), "consumption", "customer-tag"))
                .isEqualTo(TEXT.replace("customer-tag: customer ", "customer-tag: owner "));
    }

    @Test
    void aValueInBracesIsReplacedOrAddedThere() {
        assertThat(YamlEdit.set(TEXT, YamlValue.text("a: b"), "partner", "name"))
                .contains("{id: contoso, name: \"a: b\"}   # who");
        assertThat(YamlEdit.set(TEXT, YamlValue.text("t"), "partner", "tenant"))
                .contains("{id: contoso, name: Contoso, tenant: t}   # who");
    }

    @Test
    void aListIsReplacedWholeAndTheCommentsAroundItStay() {
        var fresh = YamlEdit.set(
                TEXT, YamlValue.list(List.of(Map.of("focus", "c"), Map.of("usage", "d"))), "consumption", "sources");

        assertThat(fresh)
                .contains("sources:          # one a scope\n    - {focus: c}\n    - {usage: d}\n  # what tags say");
    }

    @Test
    void anEmptyListStandsInItsLine() {
        assertThat(YamlEdit.set(TEXT, YamlValue.list(List.of()), "consumption", "sources"))
                .contains("sources: []\n  # what tags say");
    }

    @Test
    void whatIsNotThereIsAddedUnderItsKeys() {
        var fresh = YamlEdit.set(TEXT, YamlValue.text("x.csv"), "report", "templates", "multitenant");
        assertThat(fresh).startsWith(TEXT.stripTrailing()).endsWith("report:\n  templates:\n    multitenant: x.csv\n");

        var pools = YamlEdit.set(TEXT, YamlValue.list(List.of(Map.of("id", "aks"))), "consumption", "pools");
        assertThat(pools).contains("precedence: [tag, pool]\n  pools:\n    - {id: aks}\n");
    }

    @Test
    void aKeyWithoutValueGetsOne() {
        assertThat(YamlEdit.set(TEXT, YamlValue.text("x"), "program", "note")).contains("program: {note: x}");
    }

    @Test
    void anEmptyTextBegins() {
        assertThat(YamlEdit.set("", YamlValue.text("contoso"), "partner", "id")).isEqualTo("partner:\n  id: contoso\n");
    }

    @Test
    void lettersOfAnyAlphabetCountAsOne() {
        var text = "partner: {name: \"𝒞ontoso Ä\", id: a}\n";
        assertThat(YamlEdit.set(text, YamlValue.text("b"), "partner", "id")).isEqualTo(text.replace("id: a", "id: b"));
    }
}
