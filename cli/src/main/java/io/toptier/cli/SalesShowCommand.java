package io.toptier.cli;

import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MbsCounting;
import io.toptier.marketplace.SalesMonths;
import io.toptier.marketplace.format.SalesJson;
import io.toptier.marketplace.format.WorkspaceSales;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "show",
        description = "Every sale with its status and the marketplace's fee, and the sums of each month.",
        mixinStandardHelpOptions = true)
final class SalesShowCommand implements Callable<Integer> {
    @Option(names = "--month", paramLabel = "MONTH", description = "only sales billed in this month, as 2023-11")
    private @Nullable Month month;

    @Option(names = "--customer", paramLabel = "ID", description = "only sales to this customer")
    private @Nullable String customer;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    SalesShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var found = new Findings();
        var read = WorkspaceSales.read(workspace, found);
        if (customer != null) {
            KnownCustomers.demand(
                    customer,
                    read.customers().stream().map(one -> one.id().value()).toList());
        }
        var sales = read.book().sales().stream().filter(this::isAskedFor).toList();
        var months = SalesMonths.of(sales, read.fees());
        var counting = MbsCounting.of(read.rulebook(), workspace.knownBy());
        var findings = found.inOrder();
        terminal.answer(
                switch (options.format) {
                    case TEXT -> new SalesText(read.fees(), counting).lines(sales, months, read.book());
                    case JSON ->
                        List.of(JsonText.text(new SalesJson(read.fees(), counting)
                                        .answer(workspace.knownBy(), sales, months, read.book(), findings))
                                .stripTrailing());
                    case CSV -> new SalesCsv(read.fees(), counting).lines(sales);
                });
        return terminal.findings(findings);
    }

    private boolean isAskedFor(BilledSale sale) {
        var buyer = sale.buyer().customer();
        return (month == null || sale.month().equals(month))
                && (customer == null || (buyer != null && buyer.value().equals(customer)));
    }
}
