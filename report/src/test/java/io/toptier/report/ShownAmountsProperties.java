package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.Stage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShownAmountsProperties {

    @Property(tries = 500)
    void whateverIsConsumedTheShownItemsSumToTheTotalAndTheRowsToTheItems(@ForAll("portions") List<Portion> portions) {
        var situation = new Situation();
        portions.forEach(one -> situation.consumed(one.customer(), one.route(), one.amount()));

        var closed = situation.closed();

        var figures = closed.currencies().get(0);
        var items = figures.customers().stream()
                .map(one -> one.rounded().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(items.add(figures.rounding().amount()))
                .isEqualByComparingTo(figures.totalShown().amount());
        assertThat(rows(closed, PracrField.ACR_AMOUNT)).isEqualByComparingTo(items);
        assertThat(rows(closed, PracrField.ACR_AMOUNT_EXACT))
                .isEqualByComparingTo(figures.month().customersTotal().effective());
    }

    @Provide
    Arbitrary<List<Portion>> portions() {
        var customers = Arbitraries.of("fabrikam", "litware", "proseware");
        var routes = Arbitraries.of(Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.POOL)
                .map(Stage::key)
                .toList());
        var amounts = Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(31).negate(), BigInteger.TEN.pow(33))
                .map(units -> new BigDecimal(units, 28).toPlainString());
        return Combinators.combine(customers, routes, amounts)
                .as(Portion::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static BigDecimal rows(ClosedMonth closed, PracrField field) {
        return closed.reports().stream()
                .flatMap(report -> report.rows().stream())
                .map(row -> new BigDecimal(row.value(field)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    record Portion(String customer, String route, String amount) {}
}
