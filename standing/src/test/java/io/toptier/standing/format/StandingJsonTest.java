package io.toptier.standing.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Place;
import io.toptier.report.PartnerFacts;
import io.toptier.rulebook.Rulebook;
import io.toptier.standing.Commitment;
import io.toptier.standing.OwnConsumption;
import io.toptier.standing.StandingFacts;
import io.toptier.standing.StandingReview;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The keys that scripts rely on. */
class StandingJsonTest {
    @Test
    void theContractsKeysAreThere() {
        var answer = json("2024-02-15", "2024-02-20");

        assertThat(answer.propertyNames()).contains("on", "knownBy", "tiers");
        assertThat(answer.path("knownBy").asString()).isEqualTo("2024-02-20T00:00:00Z");
        assertThat(answer.path("tiers"))
                .extracting(tier -> tier.path("tier").asString())
                .containsExactly("co-sell-ready", "azure-ip-co-sell-eligible", "top-tier");
        assertThat(answer.at("/tiers/2/paths"))
                .extracting(path -> path.path("path").asString())
                .containsExactly("marketplace-performance", "consumption-commitment", "designation");
        assertThat(answer.at("/tiers/2/paths/0/measures"))
                .extracting(measure -> measure.path("measure").asString())
                .containsExactly("billed-sales", "net-new-customers", "transactions", "transacting-customers");
        assertThat(answer.at("/tiers/2/paths/0/measures/0").propertyNames())
                .contains("measure", "have", "need", "met", "projected", "rule", "source", "trust");
    }

    @Test
    void dollarsAreTextAndNumbersAreNumbers() {
        var answer = json("2024-02-15", "2024-02-20");

        assertThat(answer.at("/tiers/2/paths/0/measures/0/need").isString()).isTrue();
        assertThat(answer.at("/tiers/2/paths/0/measures/0/need").asString()).isEqualTo("4000000");
        assertThat(answer.at("/tiers/2/paths/0/measures/2/need").isNumber()).isTrue();
        assertThat(answer.at("/tiers/2/paths/1/measures/0/have").asString()).isEqualTo("1500000.5");
        assertThat(answer.at("/tiers/2/paths/1/measures/0/missing").asString()).isEqualTo("28499999.5");
    }

    @Test
    void theWindowIsLabelledAsInferred() {
        var window = json("2024-02-15", "2024-02-20").path("window");

        assertThat(window.path("from").asString()).isEqualTo("2023-02-01");
        assertThat(window.path("until").asString()).isEqualTo("2024-02-01");
        assertThat(window.path("trust").asString()).isEqualTo("inferred");
    }

    @Test
    void alternativesSayWhatIsMissing() {
        var path = json("2024-02-15", "2024-02-20").at("/tiers/2/paths/0");

        assertThat(path.path("alternatives"))
                .extracting(way -> way.path("alternative").asInt())
                .containsExactly(1, 2, 3);
        assertThat(path.at("/alternatives/2/missing"))
                .extracting(JsonNode::asString)
                .containsExactly("transactions", "transacting-customers");
        assertThat(path.path("measures"))
                .extracting(measure -> measure.path("alternative").asInt())
                .containsExactly(1, 2, 3, 3);
    }

    @Test
    void aSilentYearHasNoMeasuresAndAReason() {
        var topTier = json("2023-06-30", "2024-02-20").at("/tiers/2");

        assertThat(topTier.path("met").asBoolean()).isFalse();
        assertThat(topTier.path("reason").asString()).contains("no rule speaks of 2023-06-30");
        assertThat(topTier.path("rule").isNull()).isTrue();
        assertThat(topTier.at("/paths/0/measures")).isEmpty();
    }

    private static JsonNode json(String on, String knownBy) {
        var facts = new StandingFacts(
                List.of(),
                List.of(),
                List.of(new Commitment(
                        LocalDate.of(2023, 2, 1), new BigDecimal("1500000.50"), "", Place.line("commitments.csv", 2))),
                new PartnerFacts(List.of(), List.of(), List.of(), false),
                List.of(),
                Map.of(),
                OwnConsumption.NONE);
        return StandingJson.of(
                StandingReview.of(facts, Rulebook.shipped(), LocalDate.parse(on), new KnownBy(LocalDate.parse(knownBy)))
                        .value());
    }
}
