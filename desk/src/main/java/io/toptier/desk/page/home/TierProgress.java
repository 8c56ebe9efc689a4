package io.toptier.desk.page.home;

import io.toptier.desk.web.Progress;
import io.toptier.standing.Measure;
import io.toptier.standing.Path;
import io.toptier.standing.Quantity;
import io.toptier.standing.Standing;
import io.toptier.standing.Tier;
import io.toptier.standing.Way;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far Top Tier is, path by path.
 *
 * @param granted what Microsoft confirmed, as the company states it; empty for nothing
 */
public record TierProgress(boolean met, String reason, String granted, List<OnPath> paths) {

    /** A path with those measures of its nearest way that are numbers. */
    public record OnPath(String name, boolean met, String reason, List<Progress> measures) {}

    static TierProgress of(Standing standing) {
        var tier = standing.tier(Tier.Name.TOP_TIER);
        var granted = tier.granted();
        return new TierProgress(
                tier.met(),
                tier.reason(),
                granted == null ? "" : granted.reason(),
                tier.paths().stream().map(TierProgress::path).toList());
    }

    private static OnPath path(Path path) {
        return new OnPath(
                words(path.name()),
                path.met(),
                path.reason(),
                nearest(path)
                        .map(way -> path.measures().stream()
                                .filter(one -> one.alternative() == way.number())
                                .flatMap(one -> progress(one).stream())
                                .toList())
                        .orElse(List.of()));
    }

    /** The way that is met, or else the one that lacks least. */
    private static Optional<Way> nearest(Path path) {
        return path.ways().stream()
                .min(Comparator.comparingInt(way -> way.missing().size()));
    }

    private static Optional<Progress> progress(Measure measure) {
        var have = number(measure.have());
        var need = number(measure.need());
        if (have.isEmpty() || need.isEmpty()) {
            return Optional.empty();
        }
        var unit = measure.need() instanceof Quantity.Dollars ? "USD" : "";
        return Optional.of(new Progress(
                words(measure.name()), have.get(), need.get(), unit, measure.met(), measure.projected(), ""));
    }

    /** {@code billed-sales} as {@code Billed sales}. */
    private static String words(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    private static Optional<BigDecimal> number(@Nullable Quantity quantity) {
        if (quantity instanceof Quantity.Dollars dollars) {
            return Optional.of(dollars.usd());
        }
        return quantity instanceof Quantity.Count count ? Optional.of(count.number()) : Optional.empty();
    }
}
