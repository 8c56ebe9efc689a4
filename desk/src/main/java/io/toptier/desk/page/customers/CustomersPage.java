package io.toptier.desk.page.customers;

import io.toptier.desk.answer.ClosedMonths;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Pager;
import io.toptier.desk.web.Sums;
import io.toptier.desk.web.Trend;
import io.toptier.kernel.Customer;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All customers.
 *
 * @param month the last closed one; null where none is
 * @param state how that month is kept
 * @param consumed of all customers in it
 * @param contracts what the contracts of all are worth in it
 * @param year the fiscal year that sales are shown of
 */
public record CustomersPage(
        String path,
        String q,
        String sort,
        @Nullable Month month,
        String state,
        Sums consumed,
        Sums contracts,
        String year,
        long breaks,
        List<Row> rows,
        Pager pager,
        int all,
        boolean mayEdit) {
    private static final int PAGE = 50;

    /** A customer in short; breaks are the grave ones. */
    public record Row(
            String id,
            String name,
            String href,
            String account,
            Sums consumed,
            @Nullable Trend trend,
            Sums contract,
            @Nullable Share share,
            int deals,
            Sums billed,
            long breaks) {}

    static CustomersPage of(Visit visit, String q, String sort, int page) {
        var known = Known.of(visit);
        var last = known.months().last();
        var year = FiscalYear.of(visit.asOf().on());
        var rows = visit.answers()
                .once(
                        "customer-rows",
                        "",
                        (workspace, findings) -> known.customers().stream()
                                .map(customer -> row(known.of(customer), known, year, visit))
                                .toList())
                .value();
        var shown = rows.stream()
                .filter(row -> fits(row, known, q))
                .sorted(order(sort))
                .toList();
        var number = Math.max(1, page);
        return new CustomersPage(
                visit.path("customers"),
                q,
                sort,
                last.map(ClosedMonths.Closed::month).orElse(null),
                last.map(ClosedMonths.Closed::state).orElse(""),
                sum(rows.stream().map(Row::consumed).toList()),
                sum(rows.stream().map(Row::contract).toList()),
                year.toString(),
                rows.stream().mapToLong(Row::breaks).sum(),
                shown.stream().skip((number - 1L) * PAGE).limit(PAGE).toList(),
                new Pager(
                        number,
                        PAGE,
                        shown.size(),
                        "customers",
                        visit.path("customers?q=" + Address.value(q) + "&sort=" + Address.value(sort))),
                rows.size(),
                visit.may(Right.EDIT_CUSTOMERS));
    }

    private static Row row(CustomerFacts facts, Known known, FiscalYear year, Visit visit) {
        var customer = facts.customer();
        var month =
                facts.last().map(Consumed::month).orElse(Month.of(visit.asOf().on()));
        var contract = facts.contractValue(month);
        return new Row(
                customer.id().value(),
                customer.name(),
                visit.path("customers/" + Address.segment(customer.id().value())),
                customer.microsoftAccount().name().toLowerCase(Locale.ROOT),
                facts.last().map(Consumed::total).orElse(Sums.NONE),
                facts.trend().orElse(null),
                contract,
                facts.last()
                        .flatMap(
                                last -> Share.of(last, contract, known.context().rates()))
                        .orElse(null),
                facts.deals().size(),
                facts.billed(year),
                Breaks.of(facts, known, visit).stream().filter(Break::isGrave).count());
    }

    private static boolean fits(Row row, Known known, String q) {
        var words = q.strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || known.customer(row.id()).map(CustomersPage::text).orElse("").contains(words);
    }

    private static String text(Customer customer) {
        return String.join(
                        " ",
                        customer.id().value(),
                        customer.name(),
                        String.join(" ", customer.aliases()),
                        Optional.ofNullable(customer.domain()).orElse(""),
                        Optional.ofNullable(customer.country()).orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<Row> order(String sort) {
        Comparator<Row> byName = Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT));
        return switch (sort) {
            case "consumed" -> largest(Row::consumed).thenComparing(byName);
            case "contract" -> largest(Row::contract).thenComparing(byName);
            case "billed" -> largest(Row::billed).thenComparing(byName);
            case "deals" ->
                Comparator.comparing(Row::deals, Comparator.reverseOrder()).thenComparing(byName);
            case "breaks" ->
                Comparator.comparing(Row::breaks, Comparator.reverseOrder()).thenComparing(byName);
            case "share" ->
                Comparator.comparing(
                                (Row row) -> Optional.ofNullable(row.share())
                                        .map(Share::share)
                                        .orElse(BigDecimal.ONE.negate()),
                                Comparator.reverseOrder())
                        .thenComparing(byName);
            default -> byName;
        };
    }

    /** Currency by currency, the largest first: amounts of two have no order. */
    private static Comparator<Row> largest(Function<Row, Sums> sums) {
        return Comparator.comparing(
                        (Row row) -> sums.apply(row).amounts().stream()
                                .map(one -> one.currency().getCurrencyCode())
                                .findFirst()
                                .orElse(""),
                        Comparator.reverseOrder())
                .thenComparing(
                        row -> sums.apply(row).amounts().stream()
                                .map(one -> one.amount())
                                .findFirst()
                                .orElse(BigDecimal.ZERO),
                        Comparator.reverseOrder());
    }

    private static Sums sum(List<Sums> sums) {
        return Sums.of(sums.stream().flatMap(one -> one.amounts().stream()).toList());
    }
}
