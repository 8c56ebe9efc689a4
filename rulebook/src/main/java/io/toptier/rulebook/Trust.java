package io.toptier.rulebook;

import java.util.Locale;

/** How near a value is to Microsoft's own words. */
public enum Trust {
    OFFICIAL("Microsoft's text, read directly"),
    COPY("Microsoft's text, read through a copy or a translation"),
    SECOND_HAND("somebody quotes or dates a text of Microsoft that was not seen"),
    VENDOR("a vendor or consultant says so"),
    INFERRED("concluded by this project; never Microsoft's word");

    private final String meaning;

    Trust(String meaning) {
        this.meaning = meaning;
    }

    /** What a reader may make of it, in half a sentence. */
    public String meaning() {
        return meaning;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
