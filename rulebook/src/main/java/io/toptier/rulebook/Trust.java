package io.toptier.rulebook;

import java.util.Locale;

/** How near a value is to Microsoft's own words. */
public enum Trust {
    /** Microsoft's text, read directly. */
    OFFICIAL,
    /** Microsoft's text, read through a copy or a translation. */
    COPY,
    /** Somebody quotes or dates a text of Microsoft that was not seen. */
    SECOND_HAND,
    /** A vendor or consultant says so. */
    VENDOR,
    /** Concluded by us; never to be shown as Microsoft's word. */
    INFERRED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
