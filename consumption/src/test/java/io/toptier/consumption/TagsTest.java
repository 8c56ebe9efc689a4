package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags as exports write them: with braces and without, tidy and not. */
class TagsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"customer\": \"Contoso\"",
                "{\"customer\": \"Contoso\"}",
                "{ \"customer\" :\"Contoso\" }",
                "\"env\":\"prod\",\"customer\":\"contoso\"",
                "\"env\": \"prod\",\"CUSTOMER\": \"  CONTOSO  \"",
                "  {\"env\": \"prod\", \" customer \": \"Contoso\"}  ",
                "\"customer\": \"Contoso\",\" Customer\": \"contoso\"",
                "\"customer\": \"Contoso\",\"Customer\": \"\"",
                "{\"customer\": \"Contoso\", \"customer\": null}",
                "\"c\\u0075stomer\": \"Conto\\u0073o\"",
                "\"hidden-link:/subscriptions/a/rg\": \"Resource\",\"aks-managed-x\": \"true\",\"customer\": \"contoso\"",
                "\"note\": \"ratio: \\\"3\\\": 4\",\"customer\": \"contoso\"",
                "\"note\": \"see {this\",\"customer\": \"contoso\"",
                "\"note\": \"a\\\",\\\"customer\\\": \\\"fabrikam\",\"customer\": \"contoso\"",
                "\"hidden-title\": \"{\\\"customer\\\": \\\"fabrikam\\\"}\",\"customer\": \"contoso\"",
                "{\"nested\": {\"customer\": \"fabrikam\", \"deep\": [{}]}, \"list\": [1, 2], \"customer\": \"contoso\"}",
            })
    void theCustomerIsContoso(String text) {
        assertThat(Tags.valuesOf("Customer", text))
                .hasValueSatisfying(values -> assertThat(values).containsExactly("contoso"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{}",
                "{ }",
                "\"env\": \"prod\"",
                "\"customer\": \"\"",
                "\"customer\": \"  \"",
                "{\"customer\": null}",
                "\"customers\": \"contoso\"",
                "\"note\": \"customer\"",
                "{\"nested\": {\"customer\": \"contoso\"}}",
            })
    void nobodyIsNamed(String text) {
        assertThat(Tags.valuesOf("customer", text))
                .hasValueSatisfying(values -> assertThat(values).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer: contoso",
                "\"customer\": \"contoso",
                "\"customer\" \"contoso\"",
                "{\"customer\": \"contoso\"",
                "{\"customer\": \"contoso\"} trailing",
                "{\"customer\": \"contoso\"}{\"customer\": \"fabrikam\"}",
                "\"env\": \"prod\"}",
                "[\"customer\", \"contoso\"]",
                "\"customer\": {\"id\": \"contoso\"}",
                "\"customer\": [\"contoso\"]",
            })
    void whatIsNoJsonIsMalformed(String text) {
        assertThat(Tags.valuesOf("customer", text)).isEmpty();
    }

    @Test
    void twoSpellingsOfTheKeyKeepBothValues() {
        assertThat(Tags.valuesOf("org", "\" org\": \"Trey Research\",\"org\": \"Litware\",\"ORG \": \"litware\""))
                .hasValueSatisfying(values -> assertThat(values).containsExactly("litware", "trey research"));
    }

    @Test
    void aNumberIsAValueLikeAnyOther() {
        assertThat(Tags.valuesOf("customer", "{\"customer\": 4711}"))
                .hasValueSatisfying(values -> assertThat(values).containsExactly("4711"));
    }
}
