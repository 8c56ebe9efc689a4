package io.toptier.cli;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Month;
import io.toptier.report.CustomerTrail;
import io.toptier.report.MonthlyClose;
import io.toptier.workspace.Customers;
import io.toptier.workspace.Workspace;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Who consumed what in a month, by route; with --customer, the lines it comes from, by service.",
        mixinStandardHelpOptions = true)
final class ConsumptionShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MONTH", description = "as 2023-11")
    private Month month = Month.of(1970, 1);

    @Option(names = "--customer", paramLabel = "ID", description = "one customer, with its lines")
    private @Nullable String customer;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    ConsumptionShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        if (customer != null) {
            return lines(workspace, customer);
        }
        var closed = MonthlyClose.close(workspace, month, terminal.progress()).month();
        terminal.answer(ConsumptionText.answer(closed, options.format));
        return terminal.findings(closed.findings());
    }

    private int lines(Workspace workspace, String id) {
        var known = Customers.read(workspace).value().stream()
                .map(one -> one.id().value())
                .toList();
        KnownCustomers.demand(id, known);
        var found = CustomerTrail.of(new CustomerId(id), workspace, month, terminal.progress());
        terminal.answer(LinesText.answer(found.value(), options.format));
        return terminal.findings(found.findings());
    }
}
