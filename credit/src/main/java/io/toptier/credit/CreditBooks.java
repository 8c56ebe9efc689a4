package io.toptier.credit;

import io.toptier.credit.format.CreditBooksReader;
import io.toptier.deals.DealBook;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Solution;
import io.toptier.marketplace.BilledSale;
import io.toptier.report.PartnerSettings;
import io.toptier.rulebook.Rulebook;
import io.toptier.workspace.Workspace;
import java.util.List;

/**
 * Everything that credit is decided from, as known by a day: the same books always want the same credit.
 *
 * @param sales one a purchase line and billed month
 * @param months the last revision of each frozen month
 * @param retirement the operator's rates; none where nobody stated one
 */
public record CreditBooks(
        KnownBy knownBy,
        Rulebook rulebook,
        PartnerSettings settings,
        List<Customer> customers,
        List<Solution> solutions,
        List<BilledSale> sales,
        DealBook deals,
        List<ReportedMonth> months,
        List<Retirement> retirement) {

    public CreditBooks {
        customers = List.copyOf(customers);
        solutions = List.copyOf(solutions);
        sales = List.copyOf(sales);
        months = List.copyOf(months);
        retirement = List.copyOf(retirement);
    }

    public static CreditBooks read(Workspace workspace, Findings findings) {
        return CreditBooksReader.read(workspace, findings);
    }
}
