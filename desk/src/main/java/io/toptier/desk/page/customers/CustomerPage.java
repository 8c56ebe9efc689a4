package io.toptier.desk.page.customers;

import io.toptier.desk.company.Absent;
import io.toptier.desk.page.deals.DealCard;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.page.facts.Told;
import io.toptier.desk.people.AuditEntry;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Chart;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Sums;
import io.toptier.desk.web.Trend;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Finding;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.workspace.store.FactRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One customer, reconciled.
 *
 * @param last the last closed month; null where none is
 * @param months the latest first, with those that are not closed
 * @param byRoute a drawing for each currency
 * @param byService of each currency
 * @param tag the key of the tag whose value may name it
 * @param row as it lies in the database; null where the file is not kept by rows
 */
public record CustomerPage(
        String path,
        Customer customer,
        @Nullable Consumed last,
        @Nullable Trend trend,
        @Nullable Share share,
        Sums contractNow,
        String year,
        Sums billed,
        List<OfMonth> months,
        List<Chart> byRoute,
        List<ByService> byService,
        List<Chart> against,
        List<ContractLine> contracts,
        List<DealCard> deals,
        List<Bought> bought,
        List<CreditRow> credit,
        List<Break> breaks,
        List<Finding> findings,
        List<Told> history,
        String tag,
        @Nullable FactRow row,
        boolean mayEdit,
        boolean mayEditDeals) {

    /** A month of the customer. */
    public record OfMonth(
            Consumed consumed, Sums contract, @Nullable Share share, String lines, String explain, String href) {}

    /** A contract as its row has it. */
    public record ContractLine(
            long row, long seen, String solution, String from, String to, String value, boolean runs) {}

    static Customer demand(Known known, String id) {
        return known.customer(id).orElseThrow(() -> new Absent("There is no customer " + id + "."));
    }

    static CustomerPage of(
            Visit visit, String id, List<AuditEntry> history, List<FactRow> contracts, @Nullable FactRow row) {
        var known = Known.of(visit);
        var facts = known.of(demand(known, id));
        var customer = facts.customer();
        var charts = new ConsumptionCharts(facts);
        var year = FiscalYear.of(visit.asOf().on());
        var path = visit.path("customers/" + Address.segment(id));
        var months = new ArrayList<OfMonth>();
        facts.months().forEach(one -> months.add(0, month(one, facts, known, path, id, visit)));
        return new CustomerPage(
                path,
                customer,
                facts.last().orElse(null),
                facts.trend().orElse(null),
                months.isEmpty() ? null : months.get(0).share(),
                facts.contractValue(Month.of(visit.asOf().on())),
                year.toString(),
                facts.billed(year),
                List.copyOf(months),
                charts.byRoute(),
                ByService.of(facts, path),
                charts.againstContracts(),
                contracts.stream().map(one -> contract(one, visit)).toList(),
                facts.deals().stream()
                        .map(one -> DealCard.of(one, known.context(), visit))
                        .toList(),
                Bought.of(facts, visit),
                CreditRow.of(customer.id(), visit),
                Breaks.of(facts, known, visit),
                known.findings().stream()
                        .filter(finding -> isAbout(finding, facts))
                        .toList(),
                history.stream().map(Told::of).toList(),
                known.tag(),
                row,
                visit.may(Right.EDIT_CUSTOMERS),
                visit.may(Right.EDIT_DEALS));
    }

    private static OfMonth month(Consumed one, CustomerFacts facts, Known known, String path, String id, Visit visit) {
        var contract = facts.contractValue(one.month());
        return new OfMonth(
                one,
                contract,
                Share.of(one, contract, known.context().rates()).orElse(null),
                path + "/lines?month=" + one.month(),
                visit.path("month/" + one.month() + "/explain/" + Address.segment(id)),
                visit.path("month/" + one.month()));
    }

    private static ContractLine contract(FactRow row, Visit visit) {
        var on = visit.asOf().on().toString();
        var from = row.cell("from").strip();
        var to = row.cell("to").strip();
        return new ContractLine(
                row.row(),
                row.revision(),
                row.cell("solution"),
                from,
                to,
                value(row.cell("monthly_value").strip(), row.cell("currency").strip()),
                from.compareTo(on) <= 0 && (to.isEmpty() || to.compareTo(on) >= 0));
    }

    /** As it is written where it is no amount; a finding says so. */
    private static String value(String amount, String currency) {
        try {
            return Shown.money(Money.of(amount, currency));
        } catch (IllegalArgumentException noAmount) {
            return amount + " " + currency;
        }
    }

    private static boolean isAbout(Finding finding, CustomerFacts facts) {
        return isAt(finding, facts.customer().place())
                || facts.deals().stream()
                        .anyMatch(one -> isAt(finding, one.deal().place()))
                || facts.contracts().stream().anyMatch(one -> isAt(finding, one.place()));
    }

    private static boolean isAt(Finding finding, Place place) {
        return finding.place().file().equals(place.file())
                && Objects.equals(finding.place().line(), place.line());
    }
}
