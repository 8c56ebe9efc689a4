package io.toptier.standing.format;

import io.toptier.standing.Measure;
import io.toptier.standing.Path;
import io.toptier.standing.Quantity;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingAnswer;
import io.toptier.workspace.CsvText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The standing as one table: a row for each measure of each path, {@code now} and {@code with} the sales asked about. */
public final class StandingCsv {
    private static final List<String> HEADER = List.of(
            "sales",
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

    /** All digits. */
    public static byte[] of(StandingAnswer answer) {
        var rows = new ArrayList<List<String>>();
        add("now", answer.standing(), rows);
        var with = answer.with();
        if (with != null) {
            add("with", with.standing(), rows);
        }
        var csv = new CsvText(HEADER);
        rows.forEach(csv::row);
        return csv.bytes();
    }

    private static void add(String sales, Standing standing, List<List<String>> rows) {
        for (var tier : standing.tiers()) {
            var start = List.of(
                    sales,
                    standing.on().toString(),
                    standing.knownBy().toString(),
                    tier.name().key(),
                    Boolean.toString(tier.met()));
            tier.base().forEach(measure -> rows.add(row(start, "base", measure.met(), measure)));
            tier.paths().forEach(path -> add(start, path, rows));
        }
    }

    private static void add(List<String> start, Path path, List<List<String>> rows) {
        if (path.measures().isEmpty()) {
            rows.add(row(start, path.name(), path.met(), Measure.none(path.reason())));
        }
        path.measures().forEach(measure -> rows.add(row(start, path.name(), path.met(), measure)));
    }

    private static List<String> row(List<String> start, String path, boolean met, Measure measure) {
        var basis = measure.basis();
        var row = new ArrayList<>(start);
        row.addAll(List.of(
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
                basis == null ? "" : basis.source()));
        return row;
    }

    private static String value(@Nullable Quantity quantity) {
        return quantity == null ? "" : quantity.value();
    }
}
