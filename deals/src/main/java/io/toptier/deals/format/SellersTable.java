package io.toptier.deals.format;

import io.toptier.deals.Seller;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.SellerId;
import io.toptier.workspace.Columns;
import io.toptier.workspace.Row;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code sellers.csv}: the sellers of Microsoft on the deals. */
public record SellersTable(Findings findings) {
    public static final String FILE = "sellers.csv";
    public static final Columns COLUMNS = new Columns(List.of("id", "name"), List.of("email", "role", "area"));

    /** By id; one declared twice is a finding and keeps its first row. */
    List<Seller> read(Workspace workspace) {
        var byId = new TreeMap<SellerId, Seller>();
        for (var row : new Table(workspace, COLUMNS, findings).read(FILE)) {
            seller(row).ifPresent(seller -> {
                var first = byId.putIfAbsent(seller.id(), seller);
                if (first != null) {
                    findings.add(twice(first, seller));
                }
            });
        }
        return List.copyOf(byId.values());
    }

    private static Optional<Seller> seller(Row row) {
        var name = row.required("name");
        return row.required("id")
                .map(id -> new Seller(
                        new SellerId(id),
                        name.orElse(id),
                        row.text("email").orElse(""),
                        row.text("role").orElse(""),
                        row.text("area").orElse(""),
                        row.place()));
    }

    private static Finding twice(Seller first, Seller second) {
        return Finding.error(
                "seller-twice",
                second.place().column("id"),
                "'" + second.id() + "', already declared in line "
                        + first.place().line(),
                "each id once",
                "merge the two rows");
    }
}
