package io.toptier.deals.format;

import io.toptier.deals.DealBook;
import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Outcome;
import io.toptier.workspace.Customers;
import io.toptier.workspace.Solutions;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The tables of a workspace with one customer, one solution and one seller, for tests. */
final class Tables {
    private final Path folder;
    private final LocalDate knownBy;

    Tables(Path folder) {
        this(folder, "2026-11-22");
    }

    Tables(Path folder, String knownBy) {
        this.folder = folder;
        this.knownBy = LocalDate.parse(knownBy);
        with("customers.csv", "id,name,microsoft_account", "fabrikam,Fabrikam,managed");
        with(
                "solutions.csv",
                "id,name,co_sell_status,since",
                "insight-desk,Contoso Insight Desk,co-sell-ready,2022-01-10");
        with("sellers.csv", "id,name", "s-park,Dan Park");
    }

    Tables with(String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** One deal, D-1, of which only the given columns say more. */
    Tables deal(String columns, String cells) {
        return with("deals.csv", "id,customer,type," + columns, "D-1,fabrikam,co-sell," + cells);
    }

    Tables registration(String columns, String cells) {
        deal("status", "active");
        return with("registrations.csv", "deal," + columns, "D-1," + cells);
    }

    Outcome<DealBook> read() {
        var workspace = new Workspace(folder, new KnownBy(knownBy));
        return DealTables.read(
                workspace,
                Customers.read(workspace).value(),
                Solutions.read(workspace).value());
    }

    /** Each as {@code place code}. */
    List<String> faults() {
        return read().findings().stream().map(Tables::shown).toList();
    }

    private static String shown(Finding finding) {
        return finding.place() + " " + finding.code();
    }
}
