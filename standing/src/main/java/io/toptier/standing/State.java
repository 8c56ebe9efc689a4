package io.toptier.standing;

import java.util.Locale;

/** How a condition stands. */
public enum State {
    MET,
    MISSING,
    /** The workspace does not say, or no rule does; it never counts as met. */
    NOT_KNOWN,
    /** The rule asks nothing of this case. */
    NOT_ASKED;

    public boolean isMet() {
        return this == MET || this == NOT_ASKED;
    }

    static State of(boolean met) {
        return met ? MET : MISSING;
    }

    /** {@code not-known}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
