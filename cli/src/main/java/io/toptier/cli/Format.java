package io.toptier.cli;

import java.util.Locale;

/** How an answer is written. */
enum Format {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
