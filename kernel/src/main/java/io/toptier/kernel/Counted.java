package io.toptier.kernel;

/** How many of something, as people say it. */
public final class Counted {
    private Counted() {}

    /** {@code 1 line}, {@code 2 lines}; for things that take an s. */
    public static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
