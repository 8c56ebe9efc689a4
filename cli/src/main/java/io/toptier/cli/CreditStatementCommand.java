package io.toptier.cli;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.Statement;
import io.toptier.credit.StatementFilter;
import io.toptier.credit.WantedCredit;
import io.toptier.credit.store.Journal;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Findings;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.SellerId;
import io.toptier.workspace.Workspace;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "statement",
        description =
                "Shows each seller's credit by the facts and rules known by a day, and what is not credited and why.",
        mixinStandardHelpOptions = true)
final class CreditStatementCommand implements Callable<Integer> {
    @Option(names = "--seller", paramLabel = "ID", description = "one seller of sellers.csv")
    private @Nullable String seller;

    @Option(names = "--customer", paramLabel = "ID", description = "one customer of customers.csv")
    private @Nullable String customer;

    @Option(names = "--year", paramLabel = "FY", description = "one of Microsoft's fiscal years, as FY24")
    private @Nullable FiscalYear year;

    @Option(names = "--booked", description = "what had been booked by the day, whatever became known later")
    private boolean booked;

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;
    private final Findings findings = new Findings();

    CreditStatementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var filter = new StatementFilter(
                seller == null ? null : new SellerId(seller), customer == null ? null : new CustomerId(customer), year);
        if (booked) {
            booked(workspace, filter);
        } else {
            wanted(workspace, filter);
        }
        return terminal.findings(findings.inOrder());
    }

    private void booked(Workspace workspace, StatementFilter filter) {
        var entries = findings.take(new Journal(workspace).entries(workspace.knownBy()));
        if (!findings.hasErrors()) {
            var asked = entries.stream().filter(filter::takes).toList();
            terminal.answer(BookedText.answer(workspace.knownBy(), asked, options.format));
        }
    }

    private void wanted(Workspace workspace, StatementFilter filter) {
        var books = CreditBooks.read(workspace, findings);
        KnownSellers.demand(seller, books.deals());
        if (customer != null) {
            KnownCustomers.demand(
                    customer,
                    books.customers().stream().map(one -> one.id().value()).toList());
        }
        var bookings = findings.take(new Journal(workspace).booked(workspace.knownBy()));
        var statement = Statement.of(books, WantedCredit.of(books, findings), bookings, filter);
        terminal.answer(StatementText.answer(books, statement, options.format));
    }
}
