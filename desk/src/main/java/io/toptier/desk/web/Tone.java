package io.toptier.desk.web;

import java.util.Locale;

/** What a state asks of the reader; said by colour and by icon, so that neither is needed alone. */
public enum Tone {
    GOOD("check-circle-fill"),
    ATTENTION("exclamation-triangle-fill"),
    BAD("x-octagon-fill"),
    INFO("info-circle-fill"),
    QUIET("circle");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** The name of the Bootstrap icon, without {@code bi-}. */
    public String icon() {
        return icon;
    }

    /** The class that colours it: {@code tone-good}. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
