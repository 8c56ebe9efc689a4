package io.toptier.desk.page.standing;

import io.toptier.desk.web.Choice;
import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Solution;
import io.toptier.kernel.SolutionId;
import io.toptier.standing.ExpectedSale;
import io.toptier.standing.StandingBooks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sales that somebody asks about, as the form has them.
 *
 * @param rows as they were written, and an empty one behind them
 * @param sales those that could be read
 * @param today the day a sale is billed on of which nobody said when: one in the last month that counts
 */
public record AskedSales(
        List<Row> rows, List<ExpectedSale> sales, List<Choice> customers, List<Choice> solutions, LocalDate today) {
    private static final int MOST = 8;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

    public AskedSales {
        rows = List.copyOf(rows);
        sales = List.copyOf(sales);
        customers = List.copyOf(customers);
        solutions = List.copyOf(solutions);
    }

    /** A row of the form; its problem is empty where there is none. */
    public record Row(String usd, String customer, String solution, String billed, String problem) {
        static final Row EMPTY = new Row("", "", "", "", "");

        boolean isEmpty() {
            return usd.isBlank();
        }
    }

    /** Lists of the same length, as the form's fields repeat. */
    static AskedSales of(
            List<String> usd,
            List<String> customer,
            List<String> solution,
            List<String> billed,
            StandingBooks books,
            LocalDate lastMonth) {
        var rows = new ArrayList<Row>();
        var sales = new ArrayList<ExpectedSale>();
        for (int at = 0; at < Math.min(usd.size(), MOST); at++) {
            var row = new Row(at(usd, at), at(customer, at), at(solution, at), at(billed, at), "");
            if (!row.isEmpty()) {
                rows.add(read(row, "what-if " + (sales.size() + 1), books, lastMonth, sales));
            }
        }
        if (rows.size() < MOST) {
            rows.add(Row.EMPTY);
        }
        return new AskedSales(rows, sales, customers(books), solutions(books), lastMonth);
    }

    private static Row read(Row row, String name, StandingBooks books, LocalDate lastMonth, List<ExpectedSale> sales) {
        var usd = amount(row.usd());
        var day = row.billed().isBlank() ? lastMonth : day(row.billed());
        var problem = Stream.of(
                        usd == null
                                ? "'" + row.usd() + "' is no amount above zero; write it as 250000 or 250000.50"
                                : "",
                        day == null ? "'" + row.billed() + "' is no day; write it as 2024-02-01" : "",
                        isKnown(row.customer(), customers(books)) ? "" : "there is no customer " + row.customer(),
                        isKnown(row.solution(), solutions(books)) ? "" : "there is no solution " + row.solution())
                .filter(words -> !words.isEmpty())
                .reduce("", (one, other) -> one.isEmpty() ? other : one + "; " + other);
        if (usd != null && day != null && problem.isEmpty()) {
            sales.add(new ExpectedSale(
                    name,
                    row.customer().isBlank() ? null : new CustomerId(row.customer()),
                    row.solution().isBlank() ? null : new SolutionId(row.solution()),
                    usd,
                    day));
        }
        return new Row(row.usd(), row.customer(), row.solution(), row.billed(), problem);
    }

    private static boolean isKnown(String id, List<Choice> choices) {
        return choices.stream().anyMatch(choice -> choice.value().equals(id));
    }

    private static List<Choice> customers(StandingBooks books) {
        return choices(
                "A new customer",
                books.customers().stream()
                        .sorted(Comparator.comparing(Customer::name))
                        .map(customer -> new Choice(customer.id().value(), customer.name())));
    }

    private static List<Choice> solutions(StandingBooks books) {
        return choices(
                "Any solution",
                books.facts().solutions().stream()
                        .map((Solution one) -> new Choice(one.id().value(), one.name())));
    }

    private static List<Choice> choices(String none, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", none)), choices).toList();
    }

    private static String at(List<String> values, int at) {
        return at < values.size() ? values.get(at).strip() : "";
    }

    private static @Nullable BigDecimal amount(String text) {
        var digits = text.replace(",", "");
        if (!AMOUNT.matcher(digits).matches()) {
            return null;
        }
        var usd = new BigDecimal(digits);
        return usd.signum() > 0 ? usd : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
