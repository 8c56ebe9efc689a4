package io.toptier.rulebook;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Days for which a rule gives one and the same answer, or is silent for one and the same reason. */
public record Stretch(Span span, Ruling ruling) {

    static List<Stretch> through(Rule rule, Span time, KnownBy knownBy) {
        var stretches = new ArrayList<Stretch>();
        for (var start : starts(rule, time)) {
            var ruling = rule.ask(start, knownBy);
            var last = stretches.size() - 1;
            if (last >= 0 && saysTheSame(stretches.get(last).ruling, ruling)) {
                continue;
            }
            if (last >= 0) {
                stretches.set(last, stretches.get(last).endingBefore(start));
            }
            stretches.add(new Stretch(new Span(start, time.until()), ruling));
        }
        return List.copyOf(stretches);
    }

    private Stretch endingBefore(LocalDate next) {
        return new Stretch(new Span(span.from(), next), ruling);
    }

    private static Iterable<LocalDate> starts(Rule rule, Span time) {
        var starts = new TreeSet<LocalDate>();
        starts.add(time.from());
        Stream.concat(
                        rule.versions().stream().map(Version::span),
                        rule.silences().stream().map(Silence::span))
                .flatMap(span -> Stream.concat(Stream.of(span.from()), Stream.ofNullable(span.until())))
                .filter(time::contains)
                .forEach(starts::add);
        return starts;
    }

    private static boolean saysTheSame(Ruling one, Ruling other) {
        if (one instanceof Ruling.Silent silent && other instanceof Ruling.Silent also) {
            return silent.reason().equals(also.reason());
        }
        return one.getClass() == other.getClass() && one.claims().equals(other.claims());
    }
}
