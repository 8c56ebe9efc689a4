package io.toptier.consumption;

import io.toptier.consumption.AcrPolicy.Treatment;
import java.util.EnumMap;

/** What counts as consumption in the tests. */
final class Policies {
    private Policies() {}

    /** First-party usage, covered usage and usage refunds count. */
    static AcrPolicy standard() {
        var lines = new EnumMap<ChargeClass, AcrPolicy.Line>(ChargeClass.class);
        for (var charge : ChargeClass.values()) {
            lines.put(charge, line(charge, Treatment.EXCLUDE));
        }
        for (var charge : new ChargeClass[] {ChargeClass.USAGE, ChargeClass.COVERED_USAGE, ChargeClass.USAGE_REFUND}) {
            lines.put(charge, line(charge, Treatment.INCLUDE));
        }
        return new AcrPolicy("acr-default", lines);
    }

    static AcrPolicy with(ChargeClass charge, Treatment treatment) {
        var lines = new EnumMap<>(standard().lines());
        lines.put(charge, line(charge, treatment));
        return new AcrPolicy("acr-" + charge.key() + "-" + treatment, lines);
    }

    private static AcrPolicy.Line line(ChargeClass charge, Treatment treatment) {
        return new AcrPolicy.Line(treatment, "acr." + charge.key(), "made up for the tests");
    }
}
