package io.toptier.desk.page.customers;

import io.toptier.consumption.CustomerLines;
import io.toptier.consumption.ServiceCost;
import io.toptier.consumption.format.Progress;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Pager;
import io.toptier.desk.web.Sums;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.report.CustomerTrail;
import java.util.List;
import java.util.Locale;

/**
 * The lines that a customer's consumption of a month comes from, grouped by what attribution looks at and by service.
 *
 * @param own what the lines cost that are the customer's alone
 * @param pools what the lines of the pools cost that it has a share in; not all of it is the customer's
 */
public record LinesPage(
        String path,
        Month month,
        List<Month> months,
        String q,
        List<Line> lines,
        Pager pager,
        Sums own,
        Sums pools,
        List<Finding> findings) {
    private static final int PAGE = 50;

    /** @param pooled whether the lines are a pool's, of which the customer has a share */
    public record Line(
            String route,
            String charge,
            String subscription,
            String group,
            String service,
            String tags,
            long count,
            Money effective,
            boolean pooled) {}

    static LinesPage of(Visit visit, String id, Month month, String q, int page) {
        var known = Known.of(visit);
        CustomerPage.demand(known, id);
        var found = visit.answers()
                .once(
                        "customer-lines",
                        List.of(id, month),
                        (workspace, findings) ->
                                findings.take(CustomerTrail.of(new CustomerId(id), workspace, month, Progress.NONE)));
        var lines = found.value().stream()
                .sorted(CustomerLines.IN_ORDER)
                .flatMap(one -> one.lines().services().stream().map(service -> line(one, service)))
                .filter(line -> fits(line, q))
                .toList();
        var number = Math.max(1, page);
        var path = visit.path("customers/" + Address.segment(id) + "/lines");
        return new LinesPage(
                path,
                month,
                known.months().span(),
                q,
                lines.stream().skip((number - 1L) * PAGE).limit(PAGE).toList(),
                new Pager(
                        number,
                        PAGE,
                        lines.size(),
                        "groups of lines",
                        path + "?month=" + month + "&q=" + Address.value(q)),
                sum(lines, false),
                sum(lines, true),
                found.findings());
    }

    private static Line line(CustomerLines one, ServiceCost service) {
        var lines = one.lines();
        return new Line(
                one.route().toString(),
                one.charge().key(),
                lines.subscription(),
                lines.resourceGroup(),
                service.service(),
                lines.tags(),
                service.lines(),
                new Money(service.effective(), lines.currency()),
                one.route().pool() != null);
    }

    private static boolean fits(Line line, String q) {
        return String.join(" ", line.route, line.charge, line.subscription, line.group, line.service, line.tags)
                .toLowerCase(Locale.ROOT)
                .contains(q.strip().toLowerCase(Locale.ROOT));
    }

    private static Sums sum(List<Line> lines, boolean pooled) {
        return Sums.of(lines.stream()
                .filter(line -> line.pooled == pooled)
                .map(Line::effective)
                .toList());
    }
}
