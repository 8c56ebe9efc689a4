package io.toptier.bench.contoso;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the whole example: the workspace, its exports, and the truth about its months. */
public final class ContosoExample {

    private final Path folder;

    /** @param folder where it goes; files of an earlier example are overwritten, nothing is removed */
    public ContosoExample(Path folder) {
        this.folder = folder;
    }

    public void write() throws IOException {
        tables();
        var exports = new ContosoExports(folder);
        for (var month : Contoso.MONTHS) {
            exports.write(month);
            text("telemetry/" + month + ".csv", Telemetry.table(month));
            var euros = CurrencyTruth.of(Bill.european(month), false);
            var dollars = CurrencyTruth.of(Contoso.finalEnterpriseBill(month), true);
            bytes("truth/" + month + ".json", TruthFile.of(month, dollars, euros));
        }
        var before = CurrencyTruth.of(Bill.enterprise(Contoso.RESTATED), true);
        var euros = CurrencyTruth.of(Bill.european(Contoso.RESTATED), false);
        bytes("truth/" + Contoso.RESTATED + "-before.json", TruthFile.of(Contoso.RESTATED, before, euros));
        bytes("truth/seller-credit.json", SellerCreditTruth.file());
        bytes("truth/trailing-months.json", TrailingMonths.file());
        text("arrives-later.txt", String.join("\n", ContosoExports.lateRuns()) + "\n");
        text("README.md", ExampleReadme.text());
    }

    private void tables() throws IOException {
        text("toptier.yaml", WorkspaceFile.text());
        text("customers.csv", CustomersTable.table());
        text("solutions.csv", SalesTables.solutions());
        text("deals.csv", SalesTables.deals());
        text("registrations.csv", SalesTables.registrations());
        text("contracts.csv", SalesTables.contracts());
        text("sellers.csv", SalesTables.sellers());
        text("fx/2023-2024.csv", ExchangeRates.table());
        text("commitments.csv", PartnerTables.commitments());
        text("designations.csv", PartnerTables.designations());
        text("calendar.csv", PartnerTables.calendar());
        for (var download : RevenueDownload.ALL) {
            text("sales/" + download.name(), download.table());
        }
    }

    private void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        var parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, bytes);
    }
}
