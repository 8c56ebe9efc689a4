package io.toptier.desk.page.credit;

import io.toptier.credit.Statement;
import io.toptier.credit.Statement.Line;
import io.toptier.credit.StatementFilter;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.desk.visit.Visit;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.MbsCounting;
import io.toptier.marketplace.SaleFees;
import io.toptier.marketplace.format.WorkspaceSales;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of each sale which deal it came of, what the marketplace keeps, and who is credited with it. */
final class SalesRows {
    private final Visit visit;
    private final Sold sold;
    private final CreditNames names;
    private final SaleFees fees;
    private final MbsCounting counting;
    private final Map<Billed, List<Line>> credited = new HashMap<>();
    private final Map<Billed, NotCredited> refused = new HashMap<>();

    /** A sale in the month it was billed in. */
    private record Billed(String source, LocalDate day) {}

    SalesRows(Visit visit, WorkspaceSales sales) {
        var answers = visit.answers();
        this.visit = visit;
        this.sold = Sold.of(answers);
        this.names = new CreditNames(answers.creditBooks().value());
        this.fees = SaleFees.of(sales.rulebook(), answers.knownBy(), sales.privateOffers());
        this.counting = MbsCounting.of(sales.rulebook(), answers.knownBy());
        sort(answers.statement(StatementFilter.EVERYTHING).value());
    }

    SaleFees fees() {
        return fees;
    }

    SaleRow of(BilledSale sale) {
        var billed = new Billed(sale.id().toString(), sale.billedOn());
        var lines = credited.getOrDefault(billed, List.of());
        var buyer = sale.buyer();
        return new SaleRow(
                sale,
                buyer.customer() == null ? buyer.name() : names.customer(buyer.customer()),
                sold.what(sale),
                SourceLink.of(visit, sale.id()),
                sold.deal(sale).orElse(null),
                fees.of(sale),
                counting.judge(sale),
                lines.isEmpty() ? why(billed) : sellers(lines),
                !lines.isEmpty());
    }

    private void sort(Statement statement) {
        for (var line : statement.lines()) {
            var claim = line.claim();
            credited.computeIfAbsent(new Billed(claim.source().id(), claim.earnedOn()), none -> new ArrayList<>())
                    .add(line);
        }
        for (var not : statement.notCredited()) {
            refused.put(new Billed(not.claim().source().id(), not.claim().earnedOn()), not);
        }
    }

    private String sellers(List<Line> lines) {
        return lines.stream()
                .map(line -> names.seller(line.entry().account().seller()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String why(Billed billed) {
        var not = refused.get(billed);
        return not == null ? "nothing is known" : not.reason();
    }
}
