package io.toptier.credit;

import io.toptier.deals.Registration.Status;
import io.toptier.rulebook.Alternative;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.ShippedRules;
import io.toptier.rulebook.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became known at a software company, in any order: sales files that come late and restate rows, deals that get other
 * sellers, frozen months that are revised, rules that reach back.
 *
 * @param bookings the days somebody restates, in order
 */
record History(
        List<Known<SaleText>> rows,
        List<Known<DealText>> deals,
        List<Known<String>> figures,
        List<Known<Rule>> rules,
        List<String> bookings) {
    private static final LocalDate START = LocalDate.of(2023, 7, 1);
    private static final int DAYS = 420;
    private static final List<String> SELLERS = List.of("s-hensien", "s-park", "s-berg");
    private static final List<Value> CREDITED = List.of(
            new Value.Alternatives(List.of(new Alternative(List.of("eligible-solution")))),
            new Value.Alternatives(List.of(new Alternative(List.of("top-tier", "eligible-solution")))),
            new Value.Alternatives(List.of()));

    /** Something that is known from a day on; null where it is known to be gone. */
    record Known<T>(String on, String key, @Nullable T what) {}

    record Rule(RuleId id, Value value, String from) {}

    static History random(long seed) {
        var random = new Random(seed);
        return new History(
                list(random, 12, () -> row(random)),
                list(random, 6, () -> deal(random)),
                list(random, 4, () -> figure(random)),
                distinctDays(list(random, 4, () -> rule(random))),
                list(random, 4, () -> day(random)).stream().sorted().toList());
    }

    /** Everything that was known by a day. */
    CreditBooks knownBy(String day) {
        var contoso = new CreditSituation().topTier("2023-08-01", "2023-12-01").pracrApprovedFrom("2023-08-01");
        latest(rows, day).forEach(contoso::sale);
        for (var deal : latest(deals, day)) {
            contoso.deal(deal).registered(deal.id(), "2023-08-01", null, Status.APPROVED);
        }
        latest(figures, day).forEach(amount -> contoso.measured("2023-11", "fabrikam", amount, "USD"));
        for (var rule : rules) {
            if (rule.what() != null) { // dated by its publication, whoever asks
                contoso.rule(rule.what().id(), rule.what().value(), rule.what().from(), rule.on());
            }
        }
        return contoso.books(day);
    }

    private static <T> List<T> latest(List<Known<T>> facts, String day) {
        var known = new TreeMap<String, Known<T>>();
        facts.stream()
                .filter(fact -> fact.on().compareTo(day) <= 0)
                .sorted(Comparator.comparing(Known::on))
                .forEach(fact -> known.put(fact.key(), fact));
        return known.values().stream()
                .flatMap(fact -> Stream.ofNullable(fact.what()))
                .toList();
    }

    private static Known<SaleText> row(Random random) {
        var record = "p-" + random.nextInt(3);
        var month = random.nextInt(3);
        var billed = START.plusMonths(month).plusDays(random.nextInt(3));
        var sale = SaleText.of(record, billed.toString(), random.nextInt(-200, 900) + "." + random.nextInt(10, 99));
        if (random.nextInt(5) == 0) {
            sale = sale.in("EUR", "0." + random.nextInt(1, 1000), random.nextBoolean() ? "1.5" : null);
        }
        if (random.nextInt(8) == 0) {
            sale = sale.to(random.nextBoolean() ? "litware" : null);
        }
        var gone = random.nextInt(8) == 0;
        return new Known<>(day(random), record + " " + month, gone ? null : sale);
    }

    private static Known<DealText> deal(Random random) {
        var id = "D-" + random.nextInt(3);
        var sellers = SELLERS.stream().filter(one -> random.nextBoolean()).toArray(String[]::new);
        var deal = DealText.of(id, random.nextBoolean() ? "2023-06-01" : null, sellers);
        if (random.nextBoolean()) {
            deal = deal.purchases("p-" + random.nextInt(3));
        }
        return new Known<>(day(random), id, random.nextInt(8) == 0 ? null : deal);
    }

    private static Known<String> figure(Random random) {
        return new Known<>(day(random), "fabrikam", random.nextInt(1000) + "." + random.nextInt(1, 1_000_000));
    }

    private static Known<Rule> rule(Random random) {
        var sharing = random.nextInt(3) == 0;
        var value = sharing
                ? new Value.Text(random.nextBoolean() ? "evenly" : "each-in-full")
                : CREDITED.get(random.nextInt(CREDITED.size()));
        var id = sharing ? ShippedRules.CREDIT_SHARING : ShippedRules.MBS_CREDIT;
        var from = START.plusDays(random.nextInt(100)).toString();
        return new Known<>(day(random), id.value(), new Rule(id, value, from));
    }

    /** Two versions of one day would be in conflict, which another test is about. */
    private static List<Known<Rule>> distinctDays(List<Known<Rule>> rules) {
        Set<String> days = new HashSet<>();
        return rules.stream().filter(rule -> days.add(rule.on())).toList();
    }

    private static String day(Random random) {
        return START.plusDays(random.nextInt(DAYS)).toString();
    }

    private static <T> List<T> list(Random random, int most, java.util.function.Supplier<T> one) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(at -> one.get())
                .toList();
    }
}
