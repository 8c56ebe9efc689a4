package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Place;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.Buyer;
import io.toptier.marketplace.SaleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the marketplace measures, over any sales, by the counting of both years. */
class StandingProperties {
    private static final KnownBy TODAY = new KnownBy(LocalDate.parse("2026-11-22"));
    private static final List<String> MEASURES = List.of(
            "billed-sales", "net-new-customers", "transactions", "transacting-customers", "commitment-transactions");

    @Property(tries = 300)
    void aSaleMoreWithinTheWindowNeverLowersAMeasure(
            @ForAll("sales") List<BilledSale> sales, @ForAll("sale") BilledSale more, @ForAll("days") LocalDate on) {
        var window = Window.of(on, 12);
        var inside = on(
                more,
                window.first()
                        .plus(Math.floorMod(more.billedOn().getMonthValue(), 12))
                        .firstDay());

        var before = measures(sales, on);
        var after = measures(with(sales, inside), on);

        MEASURES.forEach(name -> assertThat(after.get(name)).as(name).isGreaterThanOrEqualTo(before.get(name)));
    }

    @Property(tries = 300)
    void aSaleOutsideTheWindowCountsInNoMeasure(
            @ForAll("sales") List<BilledSale> sales, @ForAll("sale") BilledSale more, @ForAll("days") LocalDate on) {
        var window = Window.of(on, 12);
        var before = on(more, window.first().previous().firstDay());
        var after = on(more, window.last().next().firstDay());

        assertThat(measures(with(sales, after), on)).isEqualTo(measures(sales, on));
        // one sale earlier makes its buyer known, and can only take a new customer away
        assertThat(measures(with(sales, before), on).get("billed-sales"))
                .isEqualTo(measures(sales, on).get("billed-sales"));
        assertThat(measures(with(sales, before), on).get("net-new-customers"))
                .isLessThanOrEqualTo(measures(sales, on).get("net-new-customers"));
    }

    @Property(tries = 100)
    void theOrderOfTheSalesDoesNotMatter(
            @ForAll("sales") List<BilledSale> sales, @ForAll("days") LocalDate on, @ForAll Random dice) {
        var shuffled = new ArrayList<>(sales);
        Collections.shuffle(shuffled, dice);

        assertThat(measures(shuffled, on)).isEqualTo(measures(sales, on));
    }

    @Property(tries = 200)
    void everySaleIsCountedOrExcludedWithAReason(
            @ForAll("sales") List<BilledSale> sales, @ForAll("days") LocalDate on) {
        var evidence = billedSales(sales, on).evidence();

        assertThat(evidence.counted().size() + evidence.excluded().size()).isEqualTo(sales.size());
        assertThat(evidence.excluded())
                .allSatisfy(item -> assertThat(item.why()).isNotBlank());
    }

    @Property(tries = 200)
    void theOutlookSaysWhatTheWholeCountWouldSay(
            @ForAll("sales") List<BilledSale> sales,
            @ForAll("sales") List<BilledSale> more,
            @ForAll("days") LocalDate on) {
        var last = Window.of(on, 12).last().firstDay();
        var expected = more.stream().limit(3).map(sale -> on(sale, last)).toList();
        var outlook = StandingReview.over(facts(sales), Situation.SHIPPED, on, TODAY)
                .outlook()
                .orElseThrow();
        var counted = expected.stream()
                .map(sale -> new CountedSale(sale, sale.revenue().amount()))
                .toList();
        var whole = new ArrayList<>(sales);
        whole.addAll(expected);

        var measured = measures(whole, on);

        MEASURES.forEach(
                name -> assertThat(outlook.with(name, counted)).as(name).isEqualByComparingTo(measured.get(name)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 600)
                .map(days -> LocalDate.of(2023, 9, 1).plusDays(days));
    }

    @Provide
    Arbitrary<List<BilledSale>> sales() {
        return sale().list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<BilledSale> sale() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of("fabrikam", "litware", "proseware", "relecloud"),
                        Arbitraries.of("Contoso Insight Desk", "Contoso Forecast"),
                        Arbitraries.of("0.01", "99.99", "100", "10000", "10000.01", "4000000"),
                        Arbitraries.integers().between(0, 12))
                .as(StandingProperties::sale);
    }

    private static BilledSale sale(int month, String customer, String offer, String usd, int purchase) {
        return new BilledSale(
                new SaleId(customer + "-" + purchase, offer),
                LocalDate.of(2022, 9, 1).plusMonths(month),
                new Buyer("mc-" + customer, customer, new CustomerId(customer)),
                offer,
                null,
                "",
                Money.of(usd, "USD"),
                new BigDecimal(usd),
                "Sent",
                "Enterprise",
                false,
                true,
                List.of(),
                Place.line("sales/revenue.csv", month + 2L));
    }

    private static BilledSale on(BilledSale sale, LocalDate day) {
        return new BilledSale(
                sale.id(),
                day,
                sale.buyer(),
                sale.offer(),
                sale.solution(),
                sale.plan(),
                sale.revenue(),
                sale.revenueUsd(),
                sale.payoutStatus(),
                sale.salesChannel(),
                sale.isTrial(),
                sale.isFinal(),
                sale.restates(),
                sale.place());
    }

    private static List<BilledSale> with(List<BilledSale> sales, BilledSale more) {
        var all = new ArrayList<>(sales);
        all.add(more);
        return all;
    }

    private static StandingFacts facts(List<BilledSale> sales) {
        var situation = Situation.eligible();
        sales.forEach(situation::sale);
        return situation.facts();
    }

    private static Measure billedSales(List<BilledSale> sales, LocalDate on) {
        return StandingReview.of(facts(sales), Situation.SHIPPED, on, TODAY)
                .value()
                .tier(Tier.Name.TOP_TIER)
                .paths()
                .get(0)
                .measures()
                .get(0);
    }

    private static Map<String, BigDecimal> measures(List<BilledSale> sales, LocalDate on) {
        var have = new TreeMap<String, BigDecimal>();
        StandingReview.of(facts(sales), Situation.SHIPPED, on, TODAY).value().tier(Tier.Name.TOP_TIER).paths().stream()
                .flatMap(path -> path.measures().stream())
                .filter(measure -> MEASURES.contains(measure.name()))
                .forEach(measure -> have.put(
                        measure.name(),
                        new BigDecimal(String.valueOf(measure.have()).replace(" USD", ""))));
        assertThat(have.keySet()).containsExactlyInAnyOrderElementsOf(MEASURES);
        return have;
    }
}
