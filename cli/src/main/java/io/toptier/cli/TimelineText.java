package io.toptier.cli;

import io.toptier.kernel.FiscalYear;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Silence;
import io.toptier.rulebook.Stretch;
import io.toptier.rulebook.Timeline;
import io.toptier.rulebook.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The life of a rule as a drawing: the fiscal years of the facts across, the days of news down. Each row shows what the
 * rule said from its day on; each letter is a version, told below with its exact days.
 */
final class TimelineText {
    private static final int CELLS = 6; // a fiscal year, so that one cell is two months
    private static final int MONTHS = 12 / CELLS;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String MARGIN = " ".repeat(12);

    private final Timeline timeline;
    private final List<FiscalYear> years;

    TimelineText(Timeline timeline) {
        this.timeline = timeline;
        this.years = years(timeline);
    }

    List<String> lines() {
        var rule = timeline.rule();
        var lines = new ArrayList<String>();
        lines.add(rule.id() + ": " + rule.title());
        lines.add(rule.decides());
        lines.add("");
        lines.add("known from  facts of");
        lines.add(MARGIN
                + years.stream()
                        .map(year -> ("│" + year + " ".repeat(CELLS)).substring(0, CELLS))
                        .collect(Collectors.joining())
                        .stripTrailing());
        timeline.news().forEach(news -> lines.add(row(news)));
        lines.add("");
        rule.versions().forEach(version -> lines.add(told(version)));
        rule.silences().forEach(silence -> lines.add(told(silence)));
        lines.add("");
        lines.add("One sign stands for two months and shows their last day. ? not found, - not in force,"
                + " . nothing said yet, ! in conflict.");
        return lines;
    }

    private String row(Timeline.News news) {
        var row = new StringBuilder(news.day() + "  ");
        for (var year : years) {
            for (int cell = 1; cell <= CELLS; cell++) {
                var last = year.span().from().plusMonths((long) cell * MONTHS).minusDays(1);
                row.append(sign(at(last, news.stretches())));
            }
        }
        news.published().forEach(version -> row.append("  + ").append(letter(version)));
        news.ended().forEach(silence -> row.append("  + ").append(sign(silence)));
        news.withdrawn().forEach(version -> row.append("  − ").append(letter(version)));
        return row.toString();
    }

    private static Ruling at(LocalDate day, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.span().contains(day))
                .findFirst()
                .orElseThrow()
                .ruling();
    }

    private char sign(Ruling ruling) {
        if (ruling instanceof Ruling.Found found) {
            return letter(found.version());
        }
        if (ruling instanceof Ruling.Conflict) {
            return '!';
        }
        return ruling.rule()
                .silence(ruling.day(), ruling.knownBy())
                .map(TimelineText::sign)
                .orElse('.');
    }

    private static char sign(Silence silence) {
        return silence.because() == Silence.Because.NOT_FOUND ? '?' : '-';
    }

    private char letter(Version version) {
        var versions = timeline.rule().versions();
        for (int at = 0; at < versions.size(); at++) {
            if (isTheSame(versions.get(at), version)) {
                return LETTERS.charAt(at % LETTERS.length());
            }
        }
        throw new IllegalArgumentException("no version of " + timeline.rule().id() + ": " + version);
    }

    /** A stretch's ruling holds the version as it read then: nobody knew that it would be withdrawn. */
    private static boolean isTheSame(Version one, Version other) {
        return one.place().equals(other.place())
                && one.span().equals(other.span())
                && one.publication().published().equals(other.publication().published());
    }

    private String told(Version version) {
        var withdrawn = version.publication().withdrawn();
        return letter(version) + "  " + version.span() + ": " + version.value() + "  [" + version.provenance()
                + (withdrawn == null ? "" : ", withdrawn " + withdrawn) + "]";
    }

    private static String told(Silence silence) {
        var known = silence.published() == null ? "" : "  [published " + silence.published() + "]";
        return sign(silence) + "  " + silence.span() + ": " + silence + known;
    }

    private static List<FiscalYear> years(Timeline timeline) {
        var years = new ArrayList<FiscalYear>();
        var end = Objects.requireNonNull(timeline.time().until());
        for (var year = FiscalYear.of(timeline.time().from());
                year.span().from().isBefore(end);
                year = new FiscalYear(year.endingIn() + 1)) {
            years.add(year);
        }
        return years;
    }
}
