package io.toptier.desk.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of figures; the page holds the same figures as a table beside it.
 *
 * @param caption what the figures are, as a sentence; names the drawing and its table
 * @param unit what is counted: {@code USD}
 * @param across what the labels are: {@code Month}
 * @param labels one for each figure of a series
 * @param threshold a line that figures are held against; null for none
 */
public record Chart(
        String caption,
        Kind kind,
        String unit,
        String across,
        List<String> labels,
        List<Series> series,
        @Nullable Threshold threshold) {

    /** How it is drawn; a waterfall has one series: the first and last figure stand, those between are steps. */
    public enum Kind {
        BAR,
        STACKED,
        LINE,
        WATERFALL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Figures of one thing, in the order of the labels; null where there is none. */
    public record Series(String name, List<@Nullable BigDecimal> figures) {
        public Series {
            figures = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(figures));
        }

        /** The figure as the table shows it. */
        public String shown(int index) {
            var figure = figures.get(index);
            return figure == null ? "–" : Shown.amount(figure);
        }
    }

    /** A figure to reach or to stay below, with its name. */
    public record Threshold(String name, BigDecimal figure) {}

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (var one : series) {
            if (one.figures().size() != labels.size()) {
                throw new IllegalArgumentException("series %s has %d figures for %d labels"
                        .formatted(one.name(), one.figures().size(), labels.size()));
            }
        }
    }

    public String id() {
        return "chart-" + Shown.anchor(caption);
    }
}
