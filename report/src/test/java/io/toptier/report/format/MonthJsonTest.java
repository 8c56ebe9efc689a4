package io.toptier.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.ChargeClass;
import io.toptier.consumption.Reason;
import io.toptier.report.MonthFigures;
import io.toptier.report.Situation;
import io.toptier.workspace.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MonthJsonTest {
    private final Situation situation = new Situation()
            .run("daily-1", "2023-12-03T04:00:00Z")
            .consumed("fabrikam", "subscription", "3116.8200000000000000000000000001")
            .consumed("fabrikam", "pool:aks", "0.0000056")
            .pool("0.0000056")
            .weight("fabrikam", "2")
            .weight("", "0")
            .unattributed(Reason.CLAIM_CONFLICT, "1")
            .excluded(ChargeClass.MARKETPLACE, "49");

    @Test
    void theKeysStandInTheOrderOthersRelyOn() {
        var month = MonthJson.of(situation.closed());

        assertThat(keys(month))
                .startsWith("month", "knownBy", "rulebook", "policy", "currencies", "sources", "findings");
        var dollars = month.get("currencies").get("USD");
        assertThat(keys(dollars))
                .startsWith(
                        "effectiveTotal",
                        "billedTotal",
                        "customersTotal",
                        "unattributedTotal",
                        "excludedEffectiveTotal",
                        "excludedBilledTotal",
                        "customers",
                        "unattributed",
                        "excluded");
        assertThat(keys(dollars.get("customers").get(0))).startsWith("id", "acr", "acrRounded", "acrUsd", "routes");
        assertThat(keys(month.get("sources").get(0)))
                .startsWith("path", "run", "submitted", "lines", "digest", "superseded");
    }

    @Test
    void amountsAreTextWithAllTheirDigits() {
        var customer = MonthJson.of(situation.closed())
                .get("currencies")
                .get("USD")
                .get("customers")
                .get(0);

        assertThat(customer.get("acr").asString()).isEqualTo("3116.8200056000000000000000000001");
        assertThat(customer.get("acrRounded").asString()).isEqualTo("3116.82");
        assertThat(customer.get("routes").get("pool:aks").asString()).isEqualTo("0.0000056");
    }

    @Test
    void everyKnownReasonAndClassIsThereAndOthersWhenTheyOccur() {
        var dollars = MonthJson.of(situation.closed()).get("currencies").get("USD");

        assertThat(keys(dollars.get("unattributed")))
                .containsExactly(
                        "no-rule",
                        "tag-conflict",
                        "tag-malformed",
                        "tag-unknown",
                        "claim-conflict",
                        "pool-idle",
                        "pool-without-telemetry");
        assertThat(dollars.get("excluded").get("marketplace").get("billed").asString())
                .isEqualTo("49");
        assertThat(dollars.get("excluded").get("tax").get("lines").asLong()).isZero();
    }

    @Test
    void theSameMonthIsTheSameBytesInEveryFile() {
        assertThat(situation.draft().files().digests())
                .isEqualTo(situation.draft().files().digests())
                .containsKeys("month.json", "month.xlsx", "MANIFEST.json");
    }

    @Test
    void whatIsComparedComesBackFromTheFile() {
        var closed = situation.closed();

        assertThat(MonthFiguresJson.read(JsonText.bytes(MonthJson.of(closed)))).isEqualTo(MonthFigures.of(closed));
    }

    @Test
    void aMonthThatIsNotWholeSaysSoAndHasNoReport() {
        var draft = situation.notWhole().draft();

        assertThat(draft.files().text("month.json")).contains("\"complete\" : false");
        assertThat(draft.files().names()).noneMatch(name -> name.startsWith("pracr"));
    }

    private static List<String> keys(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }
}
