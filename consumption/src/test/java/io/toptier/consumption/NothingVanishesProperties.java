package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Customers + unattributed + excluded = total, to the last digit, in every currency, of either cost. */
class NothingVanishesProperties {
    @Property(tries = 10_000)
    void everyAmountIsSomewhereExactlyOnce(
            @ForAll("lines") List<LineGroup> lines, @ForAll("situations") Situation situation) {
        var month = situation.attributed(GivenLines.of(lines)).month();

        for (var currency : lines.stream().map(LineGroup::currency).distinct().toList()) {
            assertAddsUp(lines, month, currency, Cost::effective);
            assertAddsUp(lines, month, currency, Cost::billed);
        }
        assertThat(month.currencies())
                .allSatisfy(one ->
                        assertThat(lines).anyMatch(line -> line.currency().equals(one.currency())));
    }

    @Property(tries = 10_000)
    void everyLineIsCounted(@ForAll("lines") List<LineGroup> lines, @ForAll("situations") Situation situation) {
        var month = situation.attributed(GivenLines.of(lines)).month();

        for (var one : month.currencies()) {
            var costs = lines.stream()
                    .filter(line -> line.currency().equals(one.currency()))
                    .map(LineGroup::cost)
                    .toList();
            assertThat(one.total().effectiveLines())
                    .isEqualTo(costs.stream().mapToLong(Cost::effectiveLines).sum());
            assertThat(one.total().billedLines())
                    .isEqualTo(costs.stream().mapToLong(Cost::billedLines).sum());
        }
    }

    @Property(tries = 10_000)
    void theGroupsOfAReasonAddUpToIt(
            @ForAll("lines") List<LineGroup> lines, @ForAll("situations") Situation situation) {
        var month = situation.attributed(GivenLines.of(lines)).month();

        for (var one : month.currencies()) {
            one.unattributed().forEach((reason, cost) -> {
                var sum = one.unattributedGroups().stream()
                        .filter(group -> group.reason() == reason)
                        .map(UnattributedGroup::cost)
                        .reduce(Cost.NONE, Cost::plus);
                assertThat(sum.effective()).isEqualByComparingTo(cost.effective());
                assertThat(sum.billed()).isEqualByComparingTo(cost.billed());
            });
        }
    }

    @Property(tries = 10_000)
    void aCustomersServicesAddUpToItsFigure(
            @ForAll("lines") List<LineGroup> lines, @ForAll("situations") Situation situation) {
        var month = situation.attributed(GivenLines.of(lines)).month();

        for (var one : month.currencies()) {
            assertThat(one.customers())
                    .allSatisfy(customer -> assertThat(
                                    customer.services().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(customer.total().effective()));
        }
    }

    @Property(tries = 10_000)
    void theBridgeToTheInvoiceAddsUp(
            @ForAll("lines") List<LineGroup> lines, @ForAll("situations") Situation situation) {
        var month = situation.attributed(GivenLines.of(lines)).month();

        for (var bridge : Reconciliation.of(month, List.of()).currencies()) {
            var sum = bridge.lines().stream().map(Reconciliation.Line::cost).reduce(Cost.NONE, Cost::plus);
            assertThat(sum.effective()).isEqualByComparingTo(bridge.total().effective());
            assertThat(sum.billed()).isEqualByComparingTo(bridge.total().billed());
            assertThat(bridge.total().billed().add(bridge.amortization().amount()))
                    .isEqualByComparingTo(bridge.total().effective());
        }
    }

    @Provide
    Arbitrary<List<LineGroup>> lines() {
        return Arbitraries.randomValue(GeneratedMonth::line).list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(GeneratedMonth::situation);
    }

    private static void assertAddsUp(
            List<LineGroup> lines, AttributedMonth month, Currency currency, Function<Cost, BigDecimal> side) {
        var expected = lines.stream()
                .filter(line -> line.currency().equals(currency))
                .map(line -> side.apply(line.cost()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var one = month.in(currency).orElseThrow();
        var parts = one.customersTotal().plus(one.unattributedTotal()).plus(one.excludedTotal());
        assertThat(side.apply(parts)).isEqualByComparingTo(expected);
        assertThat(side.apply(one.total())).isEqualByComparingTo(expected);
    }
}
