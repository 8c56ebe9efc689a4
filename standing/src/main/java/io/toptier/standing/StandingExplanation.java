package io.toptier.standing;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Trace;
import io.toptier.standing.Evidence.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the standing is what it is: each tier, path and measure, down to the sales that count and those that do not. */
public final class StandingExplanation {
    private StandingExplanation() {}

    public static Trace of(Standing standing) {
        var steps = new ArrayList<Trace>();
        window(standing, steps);
        standing.tiers().forEach(tier -> steps.add(tier(tier)));
        var projection = standing.projection();
        if (projection != null) {
            steps.add(Trace.of("how days are projected", projection.method(), source(projection.basis())));
        }
        var met = standing.tiers().stream()
                .map(tier -> tier.name().key() + (tier.met() ? " met" : " not met"))
                .collect(Collectors.joining(", "));
        return Trace.because("standing on " + standing.on() + ", as known by " + standing.knownBy(), met, steps);
    }

    private static void window(Standing standing, List<Trace> steps) {
        var window = standing.window();
        if (window != null) {
            var open = standing.openMonths().isEmpty()
                    ? List.<Trace>of()
                    : List.of(Trace.of("not final yet", standing.openMonths().toString(), "their sales are a part"));
            steps.add(new Trace(
                    "months looked at, the last one over by then and those before it; which months is inferred",
                    window.toString(),
                    source(standing.windowBasis()),
                    open));
        }
    }

    private static Trace tier(Tier tier) {
        var steps = new ArrayList<Trace>();
        var granted = tier.granted();
        if (granted != null) {
            steps.add(
                    Trace.of("granted by Microsoft, as the workspace says", granted.reason(), source(granted.basis())));
        }
        if (!tier.base().isEmpty()) {
            steps.add(Trace.because(
                    "rests on",
                    yes(tier.base().stream().allMatch(Measure::met)),
                    tier.base().stream().map(StandingExplanation::of).toList()));
        }
        tier.paths().forEach(path -> steps.add(path(path)));
        return new Trace(
                "tier " + tier.name().key(), yes(tier.met()) + ": " + tier.reason(), source(tier.basis()), steps);
    }

    private static Trace path(Path path) {
        var steps = new ArrayList<Trace>();
        for (var way : path.ways()) {
            var measures = path.measures().stream()
                    .filter(one -> one.alternative() == way.number())
                    .map(StandingExplanation::of)
                    .toList();
            steps.add(Trace.because(
                    "alternative " + way.number() + ", " + String.join(" and ", way.requires()),
                    yes(way.met()),
                    measures));
        }
        return Trace.because("path " + path.name(), yes(path.met()) + ": " + path.reason(), steps);
    }

    /** Of one measure, down to the sales that count and those that do not. */
    public static Trace of(Measure measure) {
        var steps = new ArrayList<Trace>();
        if (measure.need() != null) {
            steps.add(Trace.of("needed", measure.need().toString(), source(measure.basis())));
        }
        measure.missing().ifPresent(missing -> steps.add(Trace.of("missing", missing.toString(), "")));
        var projected = measure.projected();
        if (projected != null) {
            steps.add(Trace.of("projected", projected.toString(), "trust inferred"));
        }
        steps.add(Trace.of("why", measure.reason(), ""));
        measure.counting().forEach(basis -> steps.add(Trace.of("counted by", basis.rule(), basis.toString())));
        var found = measure.evidence().found();
        items("counts", found.counted(), steps);
        items("does not count", found.excluded(), steps);
        var have = measure.have() == null ? "" : ", has " + measure.have();
        return Trace.because(measure.name(), measure.state().key().replace('-', ' ') + have, steps);
    }

    private static void items(String claim, List<Item> items, List<Trace> steps) {
        if (!items.isEmpty()) {
            steps.add(Trace.because(
                    claim,
                    Counted.of(items.size(), "entry").replace("entrys", "entries"),
                    items.stream().map(StandingExplanation::item).toList()));
        }
    }

    private static Trace item(Item item) {
        var rows = item.sales().stream()
                .map(sale -> sale.id() + " in " + sale.month() + " " + sale.place())
                .toList();
        return rows.size() > 1
                ? new Trace(
                        item.what(),
                        item.value(),
                        item.why(),
                        item.sales().stream()
                                .map(sale -> Trace.of(
                                        sale.id() + " billed " + sale.month(),
                                        sale.revenue().toString(),
                                        sale.place().toString()))
                                .toList())
                : Trace.of(
                        item.what(),
                        item.value(),
                        Stream.concat(Stream.of(item.why()), rows.stream()).collect(Collectors.joining("; ")));
    }

    private static String source(@Nullable Basis basis) {
        return basis == null ? "" : basis.toString();
    }

    private static String yes(boolean met) {
        return met ? "met" : "not met";
    }
}
