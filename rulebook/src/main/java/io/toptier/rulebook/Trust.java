package io.toptier.rulebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

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

    static final Map<String, Trust> BY_NAME = byName();

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Trust> byName() {
        var names = new LinkedHashMap<String, Trust>();
        Arrays.stream(values()).forEach(trust -> names.put(trust.toString(), trust));
        return names;
    }
}
