package io.toptier.desk.page.credit;

import io.toptier.credit.Account;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.Statement;
import io.toptier.credit.StatementFilter;
import io.toptier.desk.answer.Answers;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Choice;
import io.toptier.desk.web.Tab;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.SellerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The same sales and reports with the knowledge of two days.
 *
 * @param seller whose entries are shown; null for everybody's
 * @param sums one a seller and fiscal year, those that did not move among them
 * @param changes the amounts that differ, by their cause
 */
public record ThenAndNow(
        LocalDate then,
        LocalDate now,
        @Nullable SellerId seller,
        List<Tab> parts,
        List<Choice> sellers,
        List<Turn> turns,
        List<SellerSums> sums,
        List<Change> changes) {
    public ThenAndNow {
        parts = List.copyOf(parts);
        sellers = List.copyOf(sellers);
        turns = List.copyOf(turns);
        sums = List.copyOf(sums);
        changes = List.copyOf(changes);
    }

    /** What a seller's entries of a fiscal year came to on both days. */
    public record SellerSums(String name, String href, FiscalYear year, Sum then, Sum now) {
        public Sum difference() {
            return now.minus(then);
        }
    }

    static ThenAndNow of(Visit visit, @Nullable SellerId seller, LocalDate then, LocalDate now) {
        var names = new CreditNames(visit.answers().creditBooks().value());
        var before = statement(visit, then, seller);
        var after = statement(visit, now, seller);
        return new ThenAndNow(
                then,
                now,
                seller,
                CreditPart.THEN_AND_NOW.tabs(visit),
                choices(visit, names),
                Turn.of(visit.answers().rulebook().value(), new KnownBy(visit.today())),
                sums(visit, names, before, after),
                Change.of(moved(visit, names, before, after)));
    }

    private static Statement statement(Visit visit, LocalDate day, @Nullable SellerId seller) {
        return new Answers(visit.view(), visit.asOf().on(), new KnownBy(day))
                .statement(new StatementFilter(seller, null, null))
                .value();
    }

    private static List<Choice> choices(Visit visit, CreditNames names) {
        var ids = new TreeSet<SellerId>();
        var deals = visit.answers().creditBooks().value().deals();
        deals.sellers().forEach(one -> ids.add(one.id()));
        deals.deals().forEach(deal -> ids.addAll(deal.sellers()));
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Everybody"));
        ids.forEach(id -> choices.add(new Choice(id.value(), names.seller(id))));
        return choices;
    }

    private record Key(String name, @Nullable SellerId seller, FiscalYear year) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::year)
                .thenComparing(key -> key.seller == null)
                .thenComparing(Key::name)
                .thenComparing(key -> Objects.toString(key.seller));
    }

    private static List<SellerSums> sums(Visit visit, CreditNames names, Statement before, Statement after) {
        var then = new TreeMap<Key, Sum>(Key.ORDER);
        var now = new TreeMap<Key, Sum>(Key.ORDER);
        before.entries().forEach(entry -> then.merge(key(entry, names), Sum.of(entry), Sum::plus));
        after.entries().forEach(entry -> now.merge(key(entry, names), Sum.of(entry), Sum::plus));
        var keys = new TreeSet<>(Key.ORDER);
        keys.addAll(then.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .map(key -> new SellerSums(
                        key.name(),
                        (key.seller() == null
                                        ? visit.path("credit/no-seller")
                                        : SourceLink.seller(visit, key.seller().value()))
                                + "?year=" + key.year(),
                        key.year(),
                        then.getOrDefault(key, Sum.NOTHING),
                        now.getOrDefault(key, Sum.NOTHING)))
                .toList();
    }

    private static Key key(CreditEntry entry, CreditNames names) {
        var seller = entry.account().seller();
        return new Key(
                names.seller(seller), seller, FiscalYear.of(entry.account().earnedOn()));
    }

    private static List<Moved> moved(Visit visit, CreditNames names, Statement before, Statement after) {
        var then = new Known(before);
        var now = new Known(after);
        var sold = Sold.of(visit.answers());
        var accounts = new TreeSet<>(
                Comparator.comparing(Account::earnedOn).thenComparing(Comparator.<Account>naturalOrder()));
        accounts.addAll(then.lines().keySet());
        accounts.addAll(now.lines().keySet());
        return accounts.stream()
                .filter(account -> !then.worth(account).equals(now.worth(account)))
                .map(account -> moved(account, then, now, names, sold, visit.path("credit")))
                .toList();
    }

    private static Moved moved(Account account, Known then, Known now, CreditNames names, Sold sold, String credit) {
        var line = now.lines().containsKey(account)
                ? now.lines().get(account)
                : then.lines().get(account);
        return new Moved(
                account.earnedOn(),
                names.customer(account.customer()),
                names.seller(account.seller()),
                line == null ? "" : sold.what(line.claim()),
                account.source().id(),
                SourceLink.of(credit, account.source()),
                then.worth(account),
                now.worth(account),
                then.why(account),
                now.why(account),
                then.rule(account).orElse(null),
                now.rule(account).orElse(null));
    }
}
