package io.toptier.desk.page.credit;

import io.toptier.credit.Measure;
import io.toptier.credit.Statement;
import io.toptier.credit.Statement.Line;
import io.toptier.credit.StatementFilter;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Tab;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.SellerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a seller is credited on in a fiscal year, as a letter to that seller.
 *
 * @param seller null for what has none
 * @param totals one a measure
 * @param refusals what the seller would have got, by reason
 * @param retired what of it retires quota, by the operator's word
 */
public record SellerStatement(
        @Nullable SellerId seller,
        String name,
        String role,
        String partner,
        FiscalYear year,
        KnownBy knownBy,
        List<Tab> years,
        List<SellerRow> totals,
        List<CustomerPart> customers,
        List<Refusal> refusals,
        List<RuleInForce> rules,
        List<String> retired) {
    public SellerStatement {
        years = List.copyOf(years);
        totals = List.copyOf(totals);
        customers = List.copyOf(customers);
        refusals = List.copyOf(refusals);
        rules = List.copyOf(rules);
        retired = List.copyOf(retired);
    }

    /** What a customer's purchases and consumption come to. */
    public record CustomerPart(String name, Sum sum, List<Item> items) {
        public CustomerPart {
            items = List.copyOf(items);
        }
    }

    static SellerStatement of(Visit visit, @Nullable SellerId seller, FiscalYear year, String path) {
        var answers = visit.answers();
        var books = answers.creditBooks().value();
        var names = new CreditNames(books);
        var everything = answers.statement(StatementFilter.EVERYTHING).value();
        var statement =
                answers.statement(new StatementFilter(seller, null, year)).value();
        var lines = statement.lines().stream()
                .filter(line -> seller != null || line.entry().account().seller() == null)
                .toList();
        return new SellerStatement(
                seller,
                names.seller(seller),
                names.role(seller),
                books.settings().partner().name(),
                year,
                statement.knownBy(),
                Years.tabs(everything, year, path),
                totals(lines, names.seller(seller)),
                customers(lines, names, new Items(visit)),
                refusals(seller, statement),
                RuleInForce.of(lines, books.rulebook()),
                Retired.words(lines));
    }

    public boolean isPartial() {
        return customers.stream().flatMap(part -> part.items().stream()).anyMatch(Item::partial);
    }

    /** What has no seller is credited all the same; what is not credited stands on the overview. */
    private static List<Refusal> refusals(@Nullable SellerId seller, Statement statement) {
        return seller == null ? List.of() : Refusal.of(statement.notCredited());
    }

    private static List<SellerRow> totals(List<Line> lines, String name) {
        return Stream.of(Measure.values())
                .map(measure -> lines.stream()
                        .filter(line -> line.entry().account().measure() == measure)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some ->
                        SellerRow.of(name, "", "", some.get(0).entry().account().measure(), some))
                .toList();
    }

    private static List<CustomerPart> customers(List<Line> lines, CreditNames names, Items items) {
        Map<String, List<Line>> byName = new TreeMap<>();
        lines.forEach(line -> byName.computeIfAbsent(
                        names.customer(line.entry().account().customer()), none -> new ArrayList<>())
                .add(line));
        var parts = new LinkedHashMap<String, CustomerPart>();
        byName.forEach((name, some) -> parts.put(
                name,
                new CustomerPart(
                        name, SellerRow.sum(some), some.stream().map(items::of).toList())));
        return List.copyOf(parts.values());
    }
}
