package io.toptier.cli;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Month;
import io.toptier.kernel.Trace;
import io.toptier.report.ClosedMonth;
import io.toptier.report.MonthExplanation;
import io.toptier.report.MonthlyClose;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "customer",
        description = "Shows what a customer consumed in a month, down to the runs, weights and rules it comes from.",
        mixinStandardHelpOptions = true)
final class ExplainCustomerCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "the customer's id in customers.csv")
    private String customer = "";

    @Option(names = "--month", required = true, paramLabel = "MONTH", description = "as 2023-11")
    private Month month = Month.of(1970, 1);

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    ExplainCustomerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var closed = MonthlyClose.close(options.workspace(terminal), month, terminal.progress())
                .month();
        var known =
                closed.books().customers().stream().map(one -> one.id().value()).toList();
        KnownCustomers.demand(customer, known);
        var trace = MonthExplanation.customer(closed, new CustomerId(customer));
        terminal.answer(
                switch (options.format) {
                    case TEXT -> text(closed, trace);
                    case JSON ->
                        List.of(JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(TraceJson.of(trace)));
                    case CSV -> TraceCsv.lines(trace);
                });
        return terminal.findings(closed.findings());
    }

    private static List<String> text(ClosedMonth closed, Trace trace) {
        return Stream.concat(NotWhole.lines(closed).stream(), TraceText.lines(trace).stream())
                .toList();
    }
}
