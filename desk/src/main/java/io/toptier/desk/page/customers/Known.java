package io.toptier.desk.page.customers;

import static java.util.stream.Collectors.groupingBy;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.DealContext;
import io.toptier.desk.answer.ClosedMonths;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.marketplace.BilledSale;
import io.toptier.report.Contract;
import io.toptier.report.format.Contracts;
import io.toptier.report.format.PartnerSettingsReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of all customers by the day looked at.
 *
 * @param ofDeals the sales that credit knows to have come of a deal
 * @param tag the key of the tag that names customers; empty where none does
 */
record Known(
        DealContext context,
        ClosedMonths months,
        Map<CustomerId, List<CheckedDeal>> deals,
        Map<CustomerId, List<BilledSale>> sales,
        Map<DealId, List<BilledSale>> ofDeals,
        Map<CustomerId, List<Contract>> contracts,
        String tag,
        List<Finding> findings) {

    static Known of(Visit visit) {
        var answers = visit.answers();
        return answers.once("customers", "", (workspace, none) -> {
                    var findings = new Findings();
                    var context = findings.take(answers.deals());
                    var contracts = Contracts.read(workspace, context.customers(), findings);
                    var sales = findings.take(answers.sales()).book().sales();
                    var settings = PartnerSettingsReader.read(workspace, new Findings());
                    return new Known(
                            context,
                            ClosedMonths.of(answers),
                            findings.take(answers.checkedDeals()).stream()
                                    .collect(groupingBy(one -> one.deal().customer())),
                            sales.stream()
                                    .filter(sale -> sale.buyer().customer() != null)
                                    .filter(sale -> !sale.billedOn().isAfter(context.on()))
                                    .collect(groupingBy(sale -> Optional.ofNullable(
                                                    sale.buyer().customer())
                                            .orElseThrow())),
                            answers.salesOfDeals().value(),
                            contracts.stream().collect(groupingBy(Contract::customer)),
                            Optional.ofNullable(settings.consumption().customerTag())
                                    .orElse(""),
                            findings.inOrder());
                })
                .value();
    }

    List<Customer> customers() {
        return context.customers();
    }

    Optional<Customer> customer(String id) {
        return customers().stream().filter(one -> one.id().value().equals(id)).findFirst();
    }

    CustomerFacts of(Customer customer) {
        var id = customer.id();
        return new CustomerFacts(
                customer,
                months.span().stream()
                        .map(month -> Consumed.of(month, months, id.value()))
                        .toList(),
                deals.getOrDefault(id, List.of()),
                sales.getOrDefault(id, List.of()),
                contracts.getOrDefault(id, List.of()));
    }
}
