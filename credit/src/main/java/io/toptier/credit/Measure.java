package io.toptier.credit;

import java.util.Locale;

/** What Microsoft's sellers are measured by; the two are never added up. */
public enum Measure {
    /** Marketplace Billed Sales: what Microsoft bills for the partner's offers. */
    MBS,
    /** Partner-reported Azure consumed revenue. */
    PRACR;

    /** {@code mbs}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
