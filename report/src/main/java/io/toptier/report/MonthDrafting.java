package io.toptier.report;

import io.toptier.consumption.AttributedMonth;
import io.toptier.consumption.CurrencyMonth;
import io.toptier.consumption.CustomerConsumption;
import io.toptier.consumption.Reconciliation;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Digest;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a closed month of what was attributed: figures, dollars, the proxy method and the rows of the report. */
public final class MonthDrafting {
    private final Books books;
    private final KnownBy knownBy;
    private final Digest rulebook;
    private final Duty duty;
    private final Map<CustomerId, String> names;

    public MonthDrafting(Books books, KnownBy knownBy, Digest rulebook, Duty duty) {
        this.books = books;
        this.knownBy = knownBy;
        this.rulebook = rulebook;
        this.duty = duty;
        this.names = books.customers().stream()
                .collect(Collectors.toMap(Customer::id, Customer::name, (first, second) -> first));
    }

    /** @param findings those of the stages before; this one's are added */
    public ClosedMonth draft(AttributedMonth attributed, Reconciliation reconciliation, Findings findings) {
        var month = attributed.month();
        var figures = attributed.currencies().stream()
                .map(one -> figures(month, one, findings))
                .toList();
        var proxy = proxy(month, findings);
        findings.addAll(invoiceDiffers(month, reconciliation));
        var whole = attributed.complete() && !findings.hasErrors();
        return new ClosedMonth(
                knownBy,
                rulebook,
                books,
                attributed,
                reconciliation,
                figures,
                duty,
                proxy,
                whole ? reports(month, figures, proxy) : List.of(),
                findings.inOrder());
    }

    private CurrencyFigures figures(Month month, CurrencyMonth one, Findings findings) {
        var usd = Usd.of(month, one.currency(), books.rates());
        var customers = one.customers().stream()
                .map(customer -> figure(customer, one, usd))
                .toList();
        if (customers.stream().anyMatch(customer -> customer.usd() == null)) {
            Usd.missing(month, one.currency()).ifPresent(findings::add);
        }
        return new CurrencyFigures(one, customers);
    }

    private CustomerFigure figure(CustomerConsumption consumption, CurrencyMonth month, Usd usd) {
        var total = consumption.total();
        var id = consumption.customer();
        return new CustomerFigure(
                id,
                names.getOrDefault(id, id.value()),
                new Money(total.effective(), month.currency()),
                usd.of(total).orElse(null),
                consumption);
    }

    /** A missing percent matters only where the proxy method is what the month is prepared by. */
    private List<ProxyLine> proxy(Month month, Findings findings) {
        var level = duty.due() ? Finding.Level.ERROR : Finding.Level.NOTE;
        var lines = new ProxyMethod(books.settings().report().eac(), level).apply(month, books.contracts());
        if (duty.prepared() == Duty.Method.PROXY) {
            findings.addAll(lines.findings());
        }
        return lines.value();
    }

    private List<PracrReport> reports(Month month, List<CurrencyFigures> figures, List<ProxyLine> proxy) {
        var rows = new PracrRows(month, books);
        return switch (duty.prepared()) {
            case MEASURED -> byLayout(rows.measured(figures));
            case PROXY -> byLayout(rows.proxy(proxy));
            case NONE -> List.of();
        };
    }

    private List<PracrReport> byLayout(List<PracrRow> rows) {
        var byLayout = new EnumMap<Layout, List<PracrRow>>(Layout.class);
        rows.forEach(row -> byLayout.computeIfAbsent(row.layout(), none -> new ArrayList<>())
                .add(row));
        var reports = new ArrayList<PracrReport>();
        byLayout.forEach((layout, ofLayout) -> {
            var template = books.templates().get(layout);
            if (template == null) {
                throw new IllegalArgumentException("no template for " + layout.key());
            }
            reports.add(new PracrReport(template, ofLayout));
        });
        return reports;
    }

    private List<Finding> invoiceDiffers(Month month, Reconciliation reconciliation) {
        var findings = new ArrayList<Finding>();
        for (var invoice : books.settings().consumption().invoices()) {
            if (invoice.month().equals(month)) {
                reconciliation
                        .in(invoice.total().currency())
                        .filter(bridge -> bridge.difference()
                                .filter(money -> !money.isZero())
                                .isPresent())
                        .ifPresent(
                                bridge -> findings.add(
                                        Finding.warning(
                                                "invoice-differs",
                                                invoice.place(),
                                                "an invoice of " + invoice.total(),
                                                new Money(bridge.invoiced(), bridge.currency())
                                                        + ", which the exports bill",
                                                "compare it with 'reconciliation.csv': a scope may lack in the sources, or be there twice")));
            }
        }
        return findings;
    }
}
