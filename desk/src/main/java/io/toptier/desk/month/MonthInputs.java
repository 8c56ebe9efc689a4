package io.toptier.desk.month;

import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.RoomShelves;
import io.toptier.kernel.Digest;
import java.util.List;
import java.util.TreeMap;

/**
 * What the consumption of a month is closed from, so that a later change of it is seen. Documents are told apart by the
 * digest they are kept under; a table's stamp says who wrote it, which a restored backup changes, so its content counts.
 */
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
        return view.once("month-inputs", () -> {
            var contents = new TreeMap<>(view.stamps());
            contents.keySet().removeIf(path -> OTHERS.stream().anyMatch(path::startsWith));
            contents.replaceAll((path, stamp) -> RoomShelves.table(path).isPresent()
                    ? Digest.ofFile(view.folder().resolve(path)).text()
                    : stamp);
            return Digest.of(contents.toString()).text();
        });
    }
}
