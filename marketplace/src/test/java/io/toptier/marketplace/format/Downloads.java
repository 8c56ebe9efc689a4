package io.toptier.marketplace.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Outcome;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.SalesBook;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Customers;
import io.toptier.workspace.Solutions;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A workspace of a partner with a few customers and two solutions, and the downloads that are put into it. */
final class Downloads {
    static final String HEADER = "PurchaseRecordId,LineItemId,CustomerId,CustomerCompanyName,OfferName,SKU,"
            + "MonthStartDate,Revenue,EstimatedRevenueUSD,PayoutStatus,SalesChannel,TrialDeployment\n";
    private static final String CUSTOMERS = """
            id,name,aliases,tenant_id,currency
            fabrikam,Fabrikam Inc,Fabrikam,11111111-0000-4000-8000-000000000001,USD
            lucerne,Lucerne Publishing,Lucerne Verlag;Lucerne,,EUR
            proseware,Proseware,,,
            """;
    private static final String SOLUTIONS = """
            id,name,offer_id,co_sell_status,since
            insight-desk,Contoso Insight Desk,contoso-insight-desk,azure-ip-co-sell-eligible,2022-12-05
            forecast,Contoso Forecast,contoso-forecast,in-market,2023-02-01
            """;

    private final Path folder;
    private LocalDate knownBy = LocalDate.of(2024, 2, 1);

    Downloads(Path folder) {
        this.folder = folder;
        write("customers.csv", CUSTOMERS);
        write("solutions.csv", SOLUTIONS);
    }

    /** A file with the header of every download and these rows. */
    Downloads file(String name, String... rows) {
        return write("sales/" + name, HEADER + String.join("\n", rows) + "\n");
    }

    Downloads write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Downloads knownBy(String day) {
        knownBy = LocalDate.parse(day);
        return this;
    }

    Workspace workspace() {
        return new Workspace(folder, new KnownBy(knownBy));
    }

    private Outcome<SalesBook> read() {
        var workspace = workspace();
        return RevenueDownloads.book(
                workspace,
                Customers.read(workspace).value(),
                Solutions.read(workspace).value(),
                Rulebook.of(workspace).value());
    }

    SalesBook book() {
        return read().value();
    }

    List<BilledSale> sales() {
        return book().sales();
    }

    List<Finding> findings() {
        return read().findings();
    }

    List<String> codes() {
        return findings().stream().map(Finding::code).toList();
    }
}
