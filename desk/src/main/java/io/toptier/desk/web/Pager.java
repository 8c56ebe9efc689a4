package io.toptier.desk.web;

import java.util.Optional;

/**
 * Which part of a long list a page shows.
 *
 * @param number the page, counted from 1
 * @param size how many rows a page holds
 * @param total how many rows there are
 * @param things what is listed, in the plural: {@code customers}
 * @param path the address with its query, without {@code page}
 */
public record Pager(int number, int size, long total, String things, String path) {

    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** {@code 26–50 of 312 customers}. */
    public String words() {
        long first = (number - 1L) * size + 1;
        long last = Math.min(total, (long) number * size);
        return first > total
                ? "No more " + things
                : Shown.whole(first) + "–" + Shown.whole(last) + " of " + Shown.whole(total) + " " + things;
    }

    public Optional<String> previous() {
        return number > 1 ? Optional.of(at(number - 1)) : Optional.empty();
    }

    public Optional<String> next() {
        return number < pages() ? Optional.of(at(number + 1)) : Optional.empty();
    }

    private String at(int page) {
        return path + (path.contains("?") ? "&" : "?") + "page=" + page;
    }
}
