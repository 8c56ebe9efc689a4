package io.toptier.cli;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.SaleExplanation;
import io.toptier.credit.store.Journal;
import io.toptier.kernel.Findings;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.SaleId;
import io.toptier.workspace.Nearest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "sale",
        description =
                "Shows what a billed sale earned Microsoft's sellers, by which rule then and now, and what is booked.",
        mixinStandardHelpOptions = true)
final class ExplainSaleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RECORD/ITEM", description = "PurchaseRecordId/LineItemId, as in the download")
    private String sale = "";

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    ExplainSaleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var findings = new Findings();
        var books = CreditBooks.read(workspace, findings);
        var booked = findings.take(new Journal(workspace).entries(workspace.knownBy()));
        var trace = SaleExplanation.of(books, booked, id(books)).orElseThrow(() -> unknown(books));
        terminal.answer(
                switch (options.format) {
                    case TEXT -> TraceText.lines(trace);
                    case JSON ->
                        List.of(JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(TraceJson.of(trace)));
                    case CSV -> TraceCsv.lines(trace);
                });
        return terminal.findings(findings.inOrder());
    }

    /** The id as the downloads write it, in whatever case it was typed. */
    private SaleId id(CreditBooks books) {
        return books.sales().stream()
                .map(BilledSale::id)
                .filter(one -> one.toString().equalsIgnoreCase(sale))
                .findFirst()
                .orElseThrow(() -> unknown(books));
    }

    private ConfigurationProblem unknown(CreditBooks books) {
        var known = books.sales().stream()
                .map(one -> one.id().toString())
                .distinct()
                .toList();
        return new ConfigurationProblem("no download known by " + books.knownBy() + " has a sale '" + sale + "'; "
                + Nearest.remedy(sale, known));
    }
}
