package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A month's digest is compared with one taken years before, so it must never come out differently. */
class LineDigestTest {
    /** Computed by hand: the SHA-256 of each line's fields, added up, beyond 256 bits at that. */
    @Test
    void theDigestOfTheseThreeLinesNeverChanges() {
        var lines = Stream.of("1.5", "2.5", "3.50")
                .map(cost -> CostLine.of(cost)
                        .in("sub-a", "rg-web")
                        .tagged("\"customer\": \"contoso\"")
                        .group())
                .toList();

        assertThat(digest(lines)).isEqualTo("sha256:dce24669c3dbef223e1fb787318f898f7cfb8e681effb5cc0a3e2e14fc92c0ca");
    }

    @Test
    void everythingALineSaysIsInIt() {
        var lines = Stream.of(
                        CostLine.of("1"),
                        CostLine.of("2"),
                        CostLine.of("1").billed("2"),
                        CostLine.of("1").currency("EUR"),
                        CostLine.of("1").in("sub-a"),
                        CostLine.of("1").in("", "rg-web"),
                        CostLine.of("1").tagged("\"customer\": \"contoso\""),
                        CostLine.of("1").period("31/31/2023"),
                        CostLine.of("1").lines(2, 1),
                        CostLine.of("1").lines(1, 2),
                        CostLine.of("1").charge(Charged.details("Refund")),
                        CostLine.of("1").charge(usage().pricing("Spot")),
                        CostLine.of("1").charge(usage().publisher("Marketplace")),
                        CostLine.of("1").charge(usage().provider("Azure")),
                        CostLine.of("1").charge(usage().correction("Correction")),
                        CostLine.of("1").charge(usage().status("Used")),
                        CostLine.of("1").charge(usage().benefit(true)),
                        CostLine.of("1").charge(usage().allocatedByRule()),
                        CostLine.of("1").charge(usage().product("Disks")))
                .map(CostLine::group)
                .toList();

        assertThat(lines.stream().map(line -> digest(List.of(line)))).doesNotHaveDuplicates();
    }

    private static Charged usage() {
        return Charged.details("Usage");
    }

    private static String digest(List<LineGroup> lines) {
        var digest = new LineDigest();
        lines.forEach(digest::add);
        return digest.digest().text();
    }
}
