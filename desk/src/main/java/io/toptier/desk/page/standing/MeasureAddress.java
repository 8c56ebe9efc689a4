package io.toptier.desk.page.standing;

import io.toptier.standing.Measure;
import io.toptier.standing.Standing;
import io.toptier.standing.Tier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/**
 * Which measure of a standing is meant.
 *
 * @param tier its key
 * @param path its name; {@code base} for what the tier rests on, a solution's id for the tiers of solutions
 * @param alternative the number of its way, from 1
 */
record MeasureAddress(String tier, String path, int alternative, String measure) {
    private static final String BASE = "base";

    static String href(String standing, String tier, String path, Measure measure) {
        return standing + "/measures/" + tier + "/" + UriUtils.encodePathSegment(path, StandardCharsets.UTF_8) + "/"
                + measure.alternative() + "/" + measure.name();
    }

    static String baseHref(String standing, Tier tier, Measure measure) {
        return href(standing, tier.name().key(), BASE, measure);
    }

    Optional<Measure> in(Standing standing) {
        return standing.tiers().stream()
                .filter(one -> one.name().key().equals(tier))
                .flatMap(one -> measures(one).stream())
                .filter(one -> one.alternative() == alternative && one.name().equals(measure))
                .findFirst();
    }

    private List<Measure> measures(Tier of) {
        return path.equals(BASE)
                ? of.base()
                : of.paths().stream()
                        .filter(one -> one.name().equals(path))
                        .flatMap(one -> one.measures().stream())
                        .toList();
    }
}
