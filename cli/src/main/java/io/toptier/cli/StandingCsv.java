package io.toptier.cli;

import io.toptier.standing.Measure;
import io.toptier.standing.Path;
import io.toptier.standing.Quantity;
import io.toptier.standing.Standing;
import io.toptier.standing.Tier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The standing as one table: a row for each measure of each path. */
final class StandingCsv {
    private static final List<String> HEADER = List.of(
            "on",
            "known_by",
            "tier",
            "tier_met",
            "path",
            "path_met",
            "alternative",
            "measure",
            "have",
            "need",
            "missing",
            "unit",
            "state",
            "projected",
            "reason",
            "rule",
            "published",
            "trust",
            "source");

    private StandingCsv() {}

    static List<String> lines(Standing standing) {
        var rows = new ArrayList<List<String>>();
        for (var tier : standing.tiers()) {
            tier.base().forEach(measure -> rows.add(row(standing, tier, "base", measure.met(), measure)));
            for (var path : tier.paths()) {
                add(standing, tier, path, rows);
            }
        }
        return CsvLines.of(HEADER, rows);
    }

    private static void add(Standing standing, Tier tier, Path path, List<List<String>> rows) {
        if (path.measures().isEmpty()) {
            rows.add(row(standing, tier, path.name(), path.met(), Measure.none(path.reason())));
        }
        path.measures().forEach(measure -> rows.add(row(standing, tier, path.name(), path.met(), measure)));
    }

    private static List<String> row(Standing standing, Tier tier, String path, boolean met, Measure measure) {
        var basis = measure.basis();
        return List.of(
                standing.on().toString(),
                standing.knownBy().toString(),
                tier.name().key(),
                Boolean.toString(tier.met()),
                path,
                Boolean.toString(met),
                Integer.toString(measure.alternative()),
                measure.name(),
                value(measure.have()),
                value(measure.need()),
                value(measure.missing().orElse(null)),
                measure.need() == null ? "" : measure.need().unit(),
                measure.state().key(),
                measure.projected() == null ? "" : measure.projected().toString(),
                measure.reason(),
                basis == null ? "" : basis.rule(),
                basis == null ? "" : basis.published().toString(),
                basis == null ? "" : basis.trust(),
                basis == null ? "" : basis.source());
    }

    private static String value(@Nullable Quantity quantity) {
        return quantity == null ? "" : quantity.value();
    }
}
