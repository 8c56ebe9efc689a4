package io.toptier.desk.page.credit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import io.toptier.credit.Claim;
import io.toptier.credit.Coverage;
import io.toptier.credit.Measure;
import io.toptier.credit.Statement;
import io.toptier.credit.Statement.Line;
import io.toptier.credit.StatementFilter;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Chart;
import io.toptier.desk.web.Tab;
import io.toptier.kernel.Finding;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.SellerId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a fiscal year's sales and reports are worth to whom.
 *
 * @param credited what is credited of billed sales, each counted once however many sellers share in it
 * @param reported the same of reported consumption
 * @param nobodys what is credited and has no seller
 */
public record Overview(
        FiscalYear year,
        List<Tab> parts,
        List<Tab> years,
        Sum credited,
        Sum reported,
        Sum notCredited,
        Sum nobodys,
        List<SellerRow> sellers,
        List<Refusal> refusals,
        List<Coverage> coverage,
        Chart quarters,
        BookingState booking,
        List<Finding> findings) {
    public Overview {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
        sellers = List.copyOf(sellers);
        refusals = List.copyOf(refusals);
        coverage = List.copyOf(coverage);
        findings = List.copyOf(findings);
    }

    private record Key(@Nullable SellerId seller, Measure measure) {
        static final Comparator<Key> ORDER =
                comparing(Key::measure).thenComparing(Key::seller, nullsLast(Comparator.naturalOrder()));

        static Key of(Line line) {
            return new Key(
                    line.entry().account().seller(), line.entry().account().measure());
        }
    }

    static Overview of(Visit visit, FiscalYear year) {
        var answers = visit.answers();
        var outcome = answers.statement(new StatementFilter(null, null, year));
        var statement = outcome.value();
        var everything = answers.statement(StatementFilter.EVERYTHING).value();
        var path = CreditPart.OVERVIEW.path(visit);
        return new Overview(
                year,
                CreditPart.OVERVIEW.tabs(visit),
                Years.tabs(everything, year, path),
                once(statement, Measure.MBS),
                once(statement, Measure.PRACR),
                Refusal.sum(statement.notCredited()),
                SellerRow.sum(statement.lines().stream()
                        .filter(line -> line.entry().account().seller() == null)
                        .toList()),
                sellers(visit, statement),
                Refusal.of(statement.notCredited()),
                statement.coverage(),
                quarters(statement, year),
                BookingState.of(visit),
                outcome.findings());
    }

    /** Of the quarters that anything was earned in. */
    public boolean isEmpty() {
        return sellers.isEmpty() && refusals.isEmpty();
    }

    private static Sum once(Statement statement, Measure measure) {
        return sum(once(statement).filter(claim -> claim.basis().measure() == measure));
    }

    /** What is credited, each amount once. */
    private static Stream<Claim> once(Statement statement) {
        return statement.lines().stream().map(Line::claim).distinct();
    }

    private static Sum sum(Stream<Claim> claims) {
        return claims.map(Sum::of).reduce(Sum.NOTHING, Sum::plus);
    }

    /** A measure of which nothing is credited is not drawn. */
    private static Chart quarters(Statement statement, FiscalYear year) {
        var series = Stream.of(Measure.values())
                .filter(measure -> !once(statement, measure).isNothing())
                .map(measure -> new Chart.Series(measure.toString(), quarters(statement, measure)))
                .toList();
        var labels = IntStream.rangeClosed(1, SellerRow.QUARTERS)
                .mapToObj(quarter -> "Q" + quarter)
                .toList();
        return new Chart("Credited by quarter of " + year, Chart.Kind.STACKED, "USD", "Quarter", labels, series, null);
    }

    private static List<@Nullable BigDecimal> quarters(Statement statement, Measure measure) {
        var figures = new ArrayList<@Nullable BigDecimal>();
        for (int quarter = 1; quarter <= SellerRow.QUARTERS; quarter++) {
            int one = quarter;
            figures.add(sum(once(statement)
                            .filter(claim -> claim.basis().measure() == measure)
                            .filter(claim -> FiscalYear.quarterOf(claim.earnedOn()) == one))
                    .usd());
        }
        return figures;
    }

    private static List<SellerRow> sellers(Visit visit, Statement statement) {
        var names = new CreditNames(visit.answers().creditBooks().value());
        Map<Key, List<Line>> groups = new TreeMap<>(Key.ORDER);
        statement
                .lines()
                .forEach(line -> groups.computeIfAbsent(Key.of(line), none -> new ArrayList<>())
                        .add(line));
        return groups.entrySet().stream()
                .map(group -> row(visit, names, group.getKey(), group.getValue()))
                .toList();
    }

    private static SellerRow row(Visit visit, CreditNames names, Key key, List<Line> lines) {
        var seller = key.seller();
        var year = "?year=" + FiscalYear.of(lines.get(0).claim().earnedOn());
        var href = seller == null ? visit.path("credit/no-seller") : SourceLink.seller(visit, seller.value());
        return SellerRow.of(names.seller(seller), names.role(seller), href + year, key.measure(), lines);
    }
}
