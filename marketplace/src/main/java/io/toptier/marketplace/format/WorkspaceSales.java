package io.toptier.marketplace.format;

import io.toptier.kernel.Customer;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Solution;
import io.toptier.marketplace.PrivateOffer;
import io.toptier.marketplace.SaleFees;
import io.toptier.marketplace.SalesBook;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Customers;
import io.toptier.workspace.Solutions;
import io.toptier.workspace.Workspace;
import java.util.List;

/** What a workspace says of its sales, read once for whoever asks. */
public record WorkspaceSales(
        Rulebook rulebook,
        List<Customer> customers,
        List<Solution> solutions,
        SalesBook book,
        List<PrivateOffer> privateOffers,
        SaleFees fees) {

    public static WorkspaceSales read(Workspace workspace, Findings findings) {
        var rulebook = findings.take(Rulebook.of(workspace));
        var customers = findings.take(Customers.read(workspace));
        var solutions = findings.take(Solutions.read(workspace));
        var book = findings.take(RevenueDownloads.book(workspace, customers, solutions, rulebook));
        var offers = findings.take(PrivateOffers.read(workspace));
        findings.addAll(PrivateOffers.unsold(offers, book.sales()));
        var fees = SaleFees.of(rulebook, workspace.knownBy(), offers);
        return new WorkspaceSales(rulebook, customers, solutions, book, offers, fees);
    }
}
