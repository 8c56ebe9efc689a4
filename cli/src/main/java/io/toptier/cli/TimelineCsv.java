package io.toptier.cli;

import io.toptier.rulebook.Stretch;
import io.toptier.rulebook.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The life of a rule as CSV: what it said for which days, as known from each day of news on. */
final class TimelineCsv {
    private static final List<String> HEADER =
            List.of("known_by", "from", "until", "answer", "says", "trust", "published", "source");

    private TimelineCsv() {}

    static List<String> lines(Timeline timeline) {
        return CsvLines.of(
                HEADER,
                timeline.news().stream()
                        .flatMap(news -> news.stretches().stream().map(stretch -> fields(news.day(), stretch)))
                        .toList());
    }

    private static List<String> fields(LocalDate knownBy, Stretch stretch) {
        var ruling = stretch.ruling();
        var trace = ruling.trace();
        var said = ruling.found().map(found -> found.version().publication());
        return List.of(
                knownBy.toString(),
                stretch.span().from().toString(),
                Objects.toString(stretch.span().until(), ""),
                ruling.word(),
                trace.value(),
                said.map(one -> one.trust().toString()).orElse(""),
                said.map(one -> one.published().toString()).orElse(""),
                said.map(one -> one.source()).orElse(trace.source()));
    }
}
