package io.toptier.cli;

import io.toptier.kernel.Finding;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The levels of findings as they are written. */
final class Levels {
    private Levels() {}

    static Finding.Level of(String word) {
        return Finding.Level.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static String words(Collection<Finding.Level> levels) {
        return levels.stream().sorted().map(Finding.Level::toString).collect(Collectors.joining(", "));
    }
}
