package io.toptier.rulebook;

import java.util.Locale;

/** Who put a version into the rulebook. */
public enum Origin {
    SHIPPED,
    /** A file of the workspace; it goes before what is shipped. */
    OPERATOR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
