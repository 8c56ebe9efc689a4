package io.toptier.desk.page.rulebook;

import io.toptier.kernel.FiscalYear;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.Silence;
import io.toptier.rulebook.Stretch;
import io.toptier.rulebook.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule's life as a drawing: the days of the facts across, the days of news down, each row what the rule said from then on.
 *
 * @param height of the whole, in the units of the drawing; its width is {@link #WIDTH}
 * @param at where the day looked at stands across; negative where it is outside
 */
public record LifeDrawing(int height, List<Tick> years, List<Row> rows, int at) {
    public static final int WIDTH = 1000;
    private static final int LEFT = 120;
    private static final int TOP = 40;
    private static final int ROW = 40;
    private static final int BAR = 26;

    /** Where a fiscal year begins. */
    public record Tick(int x, String label) {}

    /** @param y of the top of its bars */
    public record Row(int y, LocalDate day, List<Bar> bars) {
        public int middle() {
            return y + BAR / 2 + 4;
        }
    }

    /**
     * Days with one answer.
     *
     * @param css {@code found-1} to {@code found-6}, {@code unknown}, {@code ended}, {@code nothing} or {@code conflict}
     * @param sign the letter of the version
     * @param words the days and what was said of them
     */
    public record Bar(int x, int width, String css, String sign, String words) {
        public int middle() {
            return x + width / 2;
        }

        public int height() {
            return BAR;
        }
    }

    static LifeDrawing of(Timeline timeline, LocalDate on) {
        var scale = new Scale(
                timeline.time().from(), Objects.requireNonNull(timeline.time().until()));
        var letters = new VersionLetters(timeline.rule());
        var rows = new ArrayList<Row>();
        for (var news : timeline.news()) {
            var bars = news.stretches().stream()
                    .map(stretch -> bar(stretch, scale, letters))
                    .toList();
            rows.add(new Row(TOP + rows.size() * ROW, news.day(), bars));
        }
        var at = on.isBefore(scale.from) || !on.isBefore(scale.until) ? -1 : scale.x(on);
        return new LifeDrawing(TOP + rows.size() * ROW + 4, ticks(scale), rows, at);
    }

    private static Bar bar(Stretch stretch, Scale scale, VersionLetters letters) {
        var x = scale.x(stretch.span().from());
        var width = Math.max(2, scale.x(stretch.span().until()) - x - 2);
        var ruling = stretch.ruling();
        var letter = ruling.found().map(Ruling.Found::version).map(letters::of).orElse("");
        return new Bar(
                x,
                width,
                css(ruling, letters),
                sign(ruling, letter),
                stretch.span() + ": " + ruling.trace().value());
    }

    private static String sign(Ruling ruling, String letter) {
        if (!letter.isEmpty()) {
            return letter;
        }
        return ruling instanceof Ruling.Conflict ? "!" : silence(ruling) == Silence.Because.NOT_FOUND ? "?" : "";
    }

    private static String css(Ruling ruling, VersionLetters letters) {
        if (ruling instanceof Ruling.Found found) {
            return "found-" + letters.colour(found.version());
        }
        if (ruling instanceof Ruling.Conflict) {
            return "conflict";
        }
        var because = silence(ruling);
        return because == null ? "nothing" : because == Silence.Because.NOT_FOUND ? "unknown" : "ended";
    }

    private static Silence.@Nullable Because silence(Ruling ruling) {
        return ruling.rule()
                .silence(ruling.day(), ruling.knownBy())
                .map(Silence::because)
                .orElse(null);
    }

    private static List<Tick> ticks(Scale scale) {
        var ticks = new ArrayList<Tick>();
        for (var year = FiscalYear.of(scale.from);
                year.span().from().isBefore(scale.until);
                year = new FiscalYear(year.endingIn() + 1)) {
            ticks.add(new Tick(scale.x(year.span().from()), year.toString()));
        }
        return ticks;
    }

    /** The days across. */
    private record Scale(LocalDate from, LocalDate until) {
        int x(@Nullable LocalDate day) {
            var end = day == null || day.isAfter(until) ? until : day;
            long all = ChronoUnit.DAYS.between(from, until);
            return LEFT + (int) (ChronoUnit.DAYS.between(from, end) * (WIDTH - LEFT) / all);
        }
    }
}
