package io.toptier.report.format;

import io.toptier.consumption.Cost;
import io.toptier.report.ClosedMonth;
import io.toptier.report.CurrencyFigures;
import io.toptier.workspace.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** {@code month.xlsx}: the whole month for people; every amount once as a number and once with all its digits. */
final class MonthWorkbook {
    static final String FILE = "month.xlsx";

    private static final String APPLICATION = "TopTier";

    private final ClosedMonth closed;
    private final Workbook book;

    private MonthWorkbook(ClosedMonth closed, Workbook book) {
        this.closed = closed;
        this.book = book;
    }

    static byte[] of(ClosedMonth closed) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, APPLICATION, null)) {
            new MonthWorkbook(closed, book).fill();
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return SteadyZip.of(bytes.toByteArray());
    }

    private void fill() {
        summary();
        customers();
        unattributed();
        excluded();
        reconciliation();
        sources();
        findings();
    }

    private void summary() {
        var sheet = sheet("Summary", "Fact", "Value", "All digits");
        fact(sheet, "Month", closed.month());
        fact(sheet, "As known by", closed.knownBy());
        fact(sheet, "Whole", closed.complete() ? "yes" : "no: the figures are a part");
        fact(
                sheet,
                "PRACR report due",
                closed.duty().due() ? "yes, " + closed.duty().method() : "no");
        fact(sheet, "Why", closed.duty().reason());
        fact(sheet, "Rule", closed.duty().basis());
        fact(sheet, "Rule on the method", closed.duty().methodBasis());
        fact(sheet, "Policy", closed.attributed().policy().name());
        fact(sheet, "Rulebook", closed.rulebook());
        for (var figures : closed.currencies()) {
            var month = figures.month();
            total(sheet, "Customers", figures, month.customersTotal());
            total(sheet, "Unattributed", figures, month.unattributedTotal());
            total(sheet, "Excluded", figures, month.excludedTotal());
            total(sheet, "Total", figures, month.total());
        }
    }

    private void customers() {
        var sheet = sheet(
                "Customers", "Currency", "Customer", "Name", "ACR", "ACR, all digits", "USD, all digits", "Routes");
        for (var figures : closed.currencies()) {
            for (var one : figures.customers()) {
                var routes = one.consumption().routes().entrySet().stream()
                        .map(route -> route.getKey() + " "
                                + JsonText.amount(route.getValue().effective()))
                        .collect(Collectors.joining("; "));
                sheet.text(figures.currency()).text(one.id()).text(one.name());
                sheet.money(one.acr().amount(), figures.currency());
                sheet.text(JsonText.amount(one.usd())).text(routes).next();
            }
            sheet.text(figures.currency()).text("rounding").text(null);
            sheet.money(null, figures.rounding()).next();
            sheet.text(figures.currency()).text("total").text(null);
            sheet.money(figures.month().customersTotal().effective(), figures.totalShown())
                    .next();
        }
    }

    private void unattributed() {
        var sheet = sheet("Unattributed", "Currency", "Reason", "Effective", "Effective, all digits", "Lines");
        for (var figures : closed.currencies()) {
            figures.month().unattributed().forEach((reason, cost) -> {
                sheet.text(figures.currency()).text(reason.key());
                sheet.money(cost.effective(), figures.currency())
                        .count(cost.lines())
                        .next();
            });
        }
    }

    private void excluded() {
        var sheet = sheet(
                "Excluded",
                "Currency",
                "Class",
                "Effective",
                "Effective, all digits",
                "Billed",
                "Billed, all digits",
                "Lines",
                "Rule",
                "Source");
        for (var figures : closed.currencies()) {
            figures.month().excluded().forEach((charge, cost) -> {
                var line = closed.attributed().policy().lines().get(charge);
                sheet.text(figures.currency()).text(charge.key());
                sheet.money(cost.effective(), figures.currency()).money(cost.billed(), figures.currency());
                sheet.count(cost.lines());
                sheet.text(line == null ? null : line.rule())
                        .text(line == null ? null : line.source())
                        .next();
            });
        }
    }

    private void reconciliation() {
        var sheet = sheet(
                "Reconciliation",
                "Currency",
                "Part",
                "Which",
                "Effective",
                "Effective, all digits",
                "Billed",
                "Billed, all digits",
                "Lines");
        for (var row : ReconciliationRows.of(closed)) {
            sheet.text(row.currency()).text(row.part()).text(row.id());
            sheet.money(row.effective(), row.effectiveShown()).money(row.billed(), row.billedShown());
            sheet.text(row.lines()).next();
        }
    }

    private void sources() {
        var sheet =
                sheet("Sources", "Path", "Side", "Shape", "Run", "Submitted", "Files", "Lines", "Digest", "Superseded");
        for (var run : closed.attributed().sources()) {
            sheet.text(run.path())
                    .text(run.side())
                    .text(run.shape())
                    .text(run.run())
                    .text(run.submitted());
            sheet.count(run.files()).count(run.lines()).text(run.digest());
            sheet.text(String.join("; ", run.superseded())).next();
        }
    }

    private void findings() {
        var sheet = sheet("Findings", "Level", "Code", "Where", "Seen", "Expected", "Remedy");
        for (var one : closed.findings()) {
            sheet.text(one.level()).text(one.code()).text(one.place());
            sheet.text(one.seen()).text(one.expected()).text(one.remedy()).next();
        }
    }

    private Sheet sheet(String name, String... header) {
        return new Sheet(book.newWorksheet(name), List.of(header));
    }

    private static void fact(Sheet sheet, String name, @Nullable Object value) {
        sheet.text(name).text(value).next();
    }

    private static void total(Sheet sheet, String name, CurrencyFigures figures, Cost cost) {
        sheet.text(name + ", " + figures.currency())
                .money(cost.effective(), figures.currency())
                .next();
    }
}
