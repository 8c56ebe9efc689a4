package io.toptier.desk.month;

import io.toptier.desk.company.CompanyView;
import io.toptier.kernel.Digest;
import java.util.List;
import java.util.TreeMap;

/** What the consumption of a month is closed from, so that a later change of it is seen. */
final class MonthInputs {
    /** Files that no figure of consumption depends on. */
    private static final List<String> OTHERS = List.of(
            "out/",
            "months/",
            "journal/",
            "credit/",
            "sales/",
            "deals.csv",
            "registrations.csv",
            "sellers.csv",
            "solutions.csv",
            "commitments.csv",
            "calendar.csv");

    private MonthInputs() {}

    static String digest(CompanyView view) {
        var stamps = new TreeMap<>(view.stamps());
        stamps.keySet().removeIf(path -> OTHERS.stream().anyMatch(path::startsWith));
        return Digest.of(stamps.toString()).text();
    }
}
