package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** What a customer tag says, and what becomes of lines whose tag is unclear. */
class TaggedLinesTest {
    @Test
    void aCustomerIsKnownByItsIdItsNameAndItsOtherNamesWithoutCase() {
        var month = situation()
                .line(CostLine.of("1").tagged("\"Customer\": \"TREY\""))
                .line(CostLine.of("2").tagged("{\"customer\":\" trey research \"}"))
                .line(CostLine.of("4").tagged("\"env\": \"prod\",\" CUSTOMER\": \"TR Labs\""))
                .attributed();

        assertThat(month.routes("trey")).containsOnly(entry("tag", "7"));
        assertThat(month.findings()).isEmpty();
    }

    @Test
    void twoMatchingKeysWithDifferentValuesAreAConflict() {
        var month = situation()
                .line(CostLine.of("3").tagged("\"customer\": \"trey\",\"Customer \": \"litware\""))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("tag-conflict", "3"));
        assertThat(month.only("tag-conflict").seen()).isEqualTo("'litware and trey' on 1 line, 3 USD");
    }

    @Test
    void anEmptyValueSaysNothingSoThePoolIsAsked() {
        var month = situation()
                .pool("aks", "sub-a")
                .used("aks", "litware", "1")
                .line(CostLine.of("3").in("sub-a").tagged("\"customer\": \"\""))
                .attributed();

        assertThat(month.routes("litware")).containsOnly(entry("pool:aks", "3"));
    }

    @Test
    void anUnknownCustomerDoesNotFallThroughToThePool() {
        var month = situation()
                .pool("aks", "sub-a")
                .used("aks", "litware", "1")
                .line(CostLine.of("3").in("sub-a").tagged("\"customer\": \"tailspin\""))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("tag-unknown", "3"));
        assertThat(month.customers()).isEmpty();
    }

    @Test
    void theNearestKnownNameIsOffered() {
        var month = situation()
                .line(CostLine.of("3").tagged("\"customer\": \"Trey Reserch\""))
                .line(CostLine.of("4").in("sub-z").tagged("\"env\": \"dev\",\"customer\": \"trey reserch\""))
                .attributed();

        var unknown = month.only("tag-unknown");
        assertThat(unknown.seen()).isEqualTo("'trey reserch' on 2 lines, 7 USD");
        assertThat(unknown.remedy()).isEqualTo("did you mean 'trey research'?");
        assertThat(unknown.place().file()).isEqualTo("exports/run-0");
    }

    @Test
    void malformedTagsAreKeptByName() {
        var month = situation().line(CostLine.of("3").tagged("customer=trey")).attributed();

        assertThat(month.unattributed()).containsOnly(entry("tag-malformed", "3"));
        assertThat(month.only("tag-malformed").seen()).startsWith("'customer=trey' on 1 line");
    }

    @Test
    void withoutACustomerTagInTheSettingsTagsSayNothing() {
        var month = situation()
                .customerTag(null)
                .line(CostLine.of("3").tagged("\"customer\": \"trey\""))
                .line(CostLine.of("4").tagged("no json"))
                .attributed();

        assertThat(month.unattributed()).containsOnly(entry("no-rule", "7"));
        assertThat(month.findings()).isEmpty();
    }

    @Test
    void oneSpellingInTwoCurrenciesIsOneFindingWithBothAmounts() {
        var month = situation()
                .line(CostLine.of("3").tagged("\"customer\": \"nobody\""))
                .line(CostLine.of("0.50").currency("EUR").tagged("\"customer\": \"nobody\""))
                .attributed();

        assertThat(month.only("tag-unknown").seen()).isEqualTo("'nobody' on 2 lines, 0.5 EUR, 3 USD");
    }

    @Test
    void thousandsOfUnknownSpellingsAreNamedUpToALimitAndNoneIsLost() {
        var situation = situation();
        for (int number = 0; number < 1_200; number++) {
            situation.line(CostLine.of("1").tagged("\"customer\": \"unheard of " + number + "\""));
        }

        var month = situation.attributed();

        assertThat(month.unattributed()).containsOnly(entry("tag-unknown", "1200"));
        assertThat(month.findings())
                .hasSize(1_001)
                .anySatisfy(finding -> assertThat(finding.seen()).isEqualTo("'…' on 200 lines, 200 USD"));
    }

    private static Situation situation() {
        return new Situation().customer("trey", "Trey Research", "TR Labs").customer("litware", "Litware");
    }
}
