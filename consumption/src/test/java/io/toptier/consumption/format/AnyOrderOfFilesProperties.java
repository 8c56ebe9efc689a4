package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.AttributedMonth;
import io.toptier.consumption.Attributor;
import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.CostSource;
import io.toptier.consumption.Policies;
import io.toptier.consumption.Side;
import io.toptier.consumption.SourceRun;
import io.toptier.consumption.Stage;
import io.toptier.consumption.Telemetry;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Customer.MicrosoftAccount;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.kernel.SubscriptionId;
import io.toptier.workspace.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However Azure cuts, packs, orders and repeats the files of a month, it is the same month, to the last digit. */
class AnyOrderOfFilesProperties {
    private static final Month NOVEMBER = Month.of(2023, 11);
    private static final String LAST = "2023-12-06T05:00:00Z";
    private static final Customer CONTOSO = new Customer(
            new CustomerId("contoso"),
            "Contoso",
            List.of(),
            null,
            null,
            null,
            MicrosoftAccount.MANAGED,
            null,
            List.of(new SubscriptionId("aaaa-1")),
            List.of(),
            Place.line("customers.csv", 2));

    @Property(tries = 100)
    void anyFilesOfTheSameLinesAreTheSameMonth(
            @ForAll("shapes") Shape shape,
            @ForAll("rows") List<GeneratedRow> rows,
            @ForAll("rows") List<GeneratedRow> stale,
            @ForAll Random random) {
        var whole = month(shape, run -> run.whole(rows, LAST));
        var cut = month(shape, run -> {
            run.cut(stale, "2023-11-30T05:00:00Z", random);
            run.cut(rows, LAST, random);
            run.cut(rows, "2023-12-02T05:00:00Z", random);
        });

        assertThat(cut.currencies()).isEqualTo(whole.currencies());
        assertThat(cut.sources())
                .extracting(SourceRun::digest)
                .isEqualTo(whole.sources().stream().map(SourceRun::digest).toList());
        assertThat(cut.sources()).allSatisfy(run -> assertThat(run.superseded()).hasSize(2));
        assertThat(totals(whole, Side.EFFECTIVE)).isEqualTo(sums(rows, GeneratedRow::effectiveAmount));
        assertThat(totals(whole, Side.BILLED))
                .isEqualTo(sums(
                        rows,
                        shape.family() == Shape.Family.USAGE_ONLY
                                ? GeneratedRow::effectiveAmount
                                : GeneratedRow::billedAmount));
    }

    /** Those whose known columns name the currency. */
    @Provide
    Arbitrary<Shape> shapes() {
        return Arbitraries.of(Shapes.shipped().all().stream()
                .filter(shape -> !Collections.disjoint(
                        Shape.folded(shape.columns()),
                        Shape.folded(shape.roles().getOrDefault(Role.CURRENCY, List.of()))))
                .toList());
    }

    @Provide
    Arbitrary<List<GeneratedRow>> rows() {
        return Arbitraries.randomValue(GeneratedRow::of).list().ofMaxSize(30).uniqueElements(GeneratedRow::number);
    }

    private static AttributedMonth month(Shape shape, Consumer<RunOnDisk> files) {
        try (var folder = new DropFolder()) {
            var exports = exports(shape);
            exports.forEach((side, path) ->
                    files.accept(new RunOnDisk(shape, side, folder.path().resolve(path))));
            return attributed(new Workspace(folder.path(), new KnownBy(LocalDate.of(2024, 1, 1))), exports);
        }
    }

    private static SortedMap<Side, String> exports(Shape shape) {
        return new TreeMap<>(
                shape.family() == Shape.Family.COST_DETAILS
                        ? Map.of(Side.BILLED, "exports/actual", Side.EFFECTIVE, "exports/amortized")
                        : Map.of(Side.BOTH, "exports/both"));
    }

    private static AttributedMonth attributed(Workspace workspace, SortedMap<Side, String> exports) {
        var source = new CostSource(0, exports, null, null, Place.file("toptier.yaml"));
        var settings =
                new ConsumptionSettings(List.of(source), "customer", Stage.DEFAULT_PRECEDENCE, List.of(), List.of());
        var attributor = new Attributor(settings, List.of(CONTOSO), new Telemetry(Map.of()), Policies.standard());
        try (var lines = CostExports.read(workspace, settings, NOVEMBER, Progress.NONE)) {
            var outcome = attributor.attribute(lines);
            assertThat(outcome.findings()).noneMatch(Finding::isError);
            return outcome.value();
        }
    }

    private static SortedMap<String, String> totals(AttributedMonth month, Side side) {
        var totals = new TreeMap<String, String>();
        month.currencies().forEach(one -> {
            var parts = one.customersTotal().plus(one.unattributedTotal()).plus(one.excludedTotal());
            totals.put(
                    one.currency().getCurrencyCode(),
                    Decimals.plain(side == Side.BILLED ? parts.billed() : parts.effective()));
        });
        return totals;
    }

    private static SortedMap<String, String> sums(List<GeneratedRow> rows, Function<GeneratedRow, BigDecimal> amount) {
        var sums = new TreeMap<String, BigDecimal>();
        rows.forEach(
                row -> sums.merge(row.texts().getOrDefault(Role.CURRENCY, ""), amount.apply(row), BigDecimal::add));
        var texts = new TreeMap<String, String>();
        sums.forEach((currency, sum) -> texts.put(currency, Decimals.plain(sum)));
        return texts;
    }
}
