package io.toptier.rulebook;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The life of a rule on two axes: the days of the facts it governs, and the days on which somebody said something new.
 *
 * @param rule as it is known at the end
 * @param time the days of facts that are looked at
 * @param news one for each day on which something was published or withdrawn, in order
 */
public record Timeline(Rule rule, Span time, List<News> news) {
    public Timeline {
        news = List.copyOf(news);
    }

    /** Of what had been said by a day. */
    public static Timeline of(Rule rule, Span time, KnownBy knownBy) {
        var known = rule.asKnown(knownBy);
        var days = new TreeSet<LocalDate>();
        known.silences().stream()
                .flatMap(silence -> Stream.ofNullable(silence.published()))
                .forEach(days::add);
        known.versions().stream()
                .map(Version::publication)
                .flatMap(said -> Stream.concat(Stream.of(said.published()), Stream.ofNullable(said.withdrawn())))
                .forEach(days::add);
        return new Timeline(
                known, time, days.stream().map(day -> News.on(day, known, time)).toList());
    }

    /**
     * What a day brought, and what the rule said from then on.
     *
     * @param ended what was said to be no longer in force
     * @param stretches the answers for the days of the facts, without a gap between them
     */
    public record News(
            LocalDate day,
            List<Version> published,
            List<Version> withdrawn,
            List<Silence> ended,
            List<Stretch> stretches) {
        public News {
            published = List.copyOf(published);
            withdrawn = List.copyOf(withdrawn);
            ended = List.copyOf(ended);
            stretches = List.copyOf(stretches);
        }

        private static News on(LocalDate day, Rule rule, Span time) {
            var published = rule.versions().stream()
                    .filter(version -> version.publication().published().equals(day))
                    .toList();
            var withdrawn = rule.versions().stream()
                    .filter(version -> day.equals(version.publication().withdrawn()))
                    .toList();
            var ended = rule.silences().stream()
                    .filter(silence -> day.equals(silence.published()))
                    .toList();
            return new News(day, published, withdrawn, ended, Stretch.through(rule, time, new KnownBy(day)));
        }
    }
}
