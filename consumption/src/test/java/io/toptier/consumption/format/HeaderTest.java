package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.format.Header.Column;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderTest {
    private static final Set<String> KNOWN = Set.of("unitofmeasure", "tags", "cost", "cost (net)");

    @Test
    void localisedHeadersAndBomAreRead() {
        var header = List.of(
                "\uFEFFAbonnement-GUID (SubscriptionGuid)",
                "Fecha de uso (UsageDateTime)",
                "税引前コスト（PreTaxCost）",
                " Currency ",
                "Maßeinheit (UnitOfMeasure)",
                "Tags (Tags)");

        var match = Shapes.shipped()
                .match("exports/payg.csv", header, Declared.NOTHING)
                .value()
                .orElseThrow();

        assertThat(match.shape().name()).isEqualTo("payg-2019-11");
        assertThat(match.unknown()).isEmpty();
        assertThat(match.columns(Role.SUBSCRIPTION)).containsExactly(new Column(0, header.get(0), "SubscriptionGuid"));
        assertThat(match.columns(Role.COST)).containsExactly(new Column(2, header.get(2), "PreTaxCost"));
        assertThat(match.columns(Role.CURRENCY)).containsExactly(new Column(3, " Currency ", "Currency"));
    }

    @Test
    void aNameThatHasParenthesesOfItsOwnStays() {
        var header = Header.of(List.of("Cost (net)", "Cost (EUR)", "(Tags)"), KNOWN);

        assertThat(header.columns()).extracting(Column::name).containsExactly("Cost (net)", "Cost (EUR)", "(Tags)");
    }

    @Test
    void theFirstOfTwoColumnsOfANameIsMeant() {
        var header = Header.of(List.of("Tags", "Cost", "TAGS", "", ""), KNOWN);

        assertThat(header.column("tags")).map(Column::position).hasValue(0);
        assertThat(header.repeated()).extracting(Column::position).containsExactly(2);
    }
}
