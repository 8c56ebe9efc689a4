package io.toptier.desk.page.rulebook;

import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Silence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules the list shows.
 *
 * @param text words of the rule, its value or its source; empty for all
 * @param trust a degree of trust, {@code silent}, {@code stale} or {@code own}; empty for all
 * @param since only rules of which something was published or withdrawn on or after the day
 */
public record RuleFilter(
        String text, String trust, @Nullable LocalDate since) {
    static final String SILENT = "silent";
    static final String STALE = "stale";
    static final String OWN = "own";

    boolean takes(RuleRow row, Ruling ruling) {
        return says(row) && trusts(row) && changed(ruling);
    }

    public boolean isEverything() {
        return text.isBlank() && trust.isEmpty() && since == null;
    }

    private boolean says(RuleRow row) {
        var all = String.join(" ", row.id(), row.title(), row.decides(), row.says(), row.source())
                .toLowerCase(Locale.ROOT);
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private boolean trusts(RuleRow row) {
        return switch (trust) {
            case "" -> true;
            case SILENT -> row.trust() == null;
            case STALE -> row.stale();
            case OWN -> row.own();
            default -> row.trust() != null && row.trust().toString().equals(trust);
        };
    }

    /** Only what was known by the day counts: later news is none yet. */
    private boolean changed(Ruling ruling) {
        if (since == null) {
            return true;
        }
        var known = ruling.rule().asKnown(ruling.knownBy());
        var said = known.versions().stream()
                .flatMap(version -> Stream.of(
                        version.publication().published(), version.publication().withdrawn()));
        var ended = known.silences().stream().map(Silence::published);
        return Stream.concat(said, ended).anyMatch(day -> day != null && !day.isBefore(since));
    }
}
