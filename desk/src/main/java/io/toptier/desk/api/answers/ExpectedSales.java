package io.toptier.desk.api.answers;

import io.toptier.desk.api.Fields;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SolutionId;
import io.toptier.standing.ExpectedSale;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingBooks;
import io.toptier.workspace.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The sales that somebody asks about. */
final class ExpectedSales {
    private static final String SALES = "sales";
    private static final List<String> FIELDS = List.of("amount", "customer", "solution", "on");

    private final List<String> customers;
    private final List<String> solutions;
    private final LocalDate lastMonth;

    private ExpectedSales(StandingBooks books, Standing standing) {
        this.customers = books.customers().stream().map(one -> one.id().value()).toList();
        this.solutions =
                books.facts().solutions().stream().map(one -> one.id().value()).toList();
        var window = standing.window();
        this.lastMonth = window == null ? standing.on() : window.last().firstDay();
    }

    /** @throws io.toptier.desk.api.Refusal with every field that cannot be taken */
    static List<ExpectedSale> of(ObjectNode body, StandingBooks books, Standing standing) {
        var reader = new ExpectedSales(books, standing);
        var fields = Fields.of(body, List.of(SALES));
        var sales = new ArrayList<ExpectedSale>();
        for (var one : fields.objects(SALES, FIELDS)) {
            reader.sale("what-if " + (sales.size() + 1), one).ifPresent(sales::add);
        }
        fields.demandGood();
        if (sales.isEmpty()) {
            fields.refuse(SALES, "field-missing", "no sale", "a list of sales", "write [{\"amount\": …}]");
            fields.demandGood();
        }
        return sales;
    }

    private Optional<ExpectedSale> sale(String name, Fields fields) {
        var usd = dollars(fields);
        var customer = known(fields, "customer", customers);
        var solution = known(fields, "solution", solutions);
        var on = fields.day("on").orElse(lastMonth);
        return usd.map(amount -> new ExpectedSale(
                name,
                customer == null ? null : new CustomerId(customer),
                solution == null ? null : new SolutionId(solution),
                amount,
                on));
    }

    private static Optional<BigDecimal> dollars(Fields fields) {
        var money = fields.money("amount");
        var amount = money.flatMap(one -> one.decimal("amount")).filter(one -> one.signum() > 0);
        var currency = money.flatMap(one -> one.text("currency")).orElse("");
        if (amount.isEmpty() || !currency.equals("USD")) {
            fields.refuse(
                    "amount",
                    "amount-wrong",
                    "no amount of US dollars above zero",
                    "such an amount",
                    "write {\"amount\": \"250000\", \"currency\": \"USD\"}");
            return Optional.empty();
        }
        return amount;
    }

    private static @Nullable String known(Fields fields, String name, List<String> known) {
        var id = fields.text(name).orElse(null);
        if (id != null && !known.contains(id)) {
            fields.refuse(name, "unknown-" + name, "'" + id + "'", "a known " + name, Nearest.remedy(id, known));
        }
        return id;
    }
}
