package io.toptier.desk.page.deals;

import io.toptier.deals.DealContext;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Choice;
import io.toptier.desk.web.Sums;
import io.toptier.desk.web.Tab;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All deals of a company.
 *
 * @param wanted what the reader asked to see of them
 * @param shown those asked for, in the order asked for
 * @param mayEdit whether the reader may change deals
 */
public record DealsPage(
        String path,
        List<Tab> tabs,
        List<Column> columns,
        Wanted wanted,
        List<DealCard> shown,
        int all,
        List<Choice> customers,
        List<Choice> states,
        List<ClockLine> due,
        List<Finding> findings,
        boolean mayEdit) {

    /** The deals that stand at one place, those with the next clock first. */
    public record Column(Where where, List<DealCard> cards, Sums value) {}

    static DealsPage of(Visit visit, Wanted wanted, String view) {
        var findings = new Findings();
        var context = findings.take(visit.answers().deals());
        var checked = findings.take(visit.answers().checkedDeals());
        var cards = visit.answers()
                .once(
                        "deal-cards",
                        "",
                        (workspace, none) -> checked.stream()
                                .map(deal -> DealCard.of(deal, context, visit))
                                .toList())
                .value();
        var due = due(visit, context);
        return new DealsPage(
                visit.path("deals"),
                tabs(visit, view, cards.size(), due.size()),
                Arrays.stream(Where.values()).map(where -> column(where, cards)).toList(),
                wanted,
                wanted.of(cards),
                cards.size(),
                customers(cards),
                Arrays.stream(Where.values())
                        .map(where -> new Choice(where.key(), where.title()))
                        .toList(),
                due,
                findings.inOrder(),
                visit.may(Right.EDIT_DEALS));
    }

    /** The clocks of one level, the next to run out first. */
    public List<ClockLine> due(Finding.Level level) {
        return due.stream().filter(clock -> clock.level() == level).toList();
    }

    /** The address of the table ordered by a column, the other way round where it is so already. */
    public String sorted(String column) {
        var again = wanted.sort().equals(column) && !wanted.down();
        return path
                + "/table?q=%s&customer=%s&state=%s&sort=%s&down=%s"
                        .formatted(
                                Address.value(wanted.q()),
                                Address.value(wanted.customer()),
                                Address.value(wanted.state()),
                                column,
                                again);
    }

    private static List<ClockLine> due(Visit visit, DealContext context) {
        return visit.answers().due().value().stream()
                .map(clock -> ClockLine.of(
                        clock,
                        context.book()
                                .deal(clock.deal())
                                .map(deal -> deal.name())
                                .orElse(clock.deal().value()),
                        visit))
                .toList();
    }

    private static Column column(Where where, List<DealCard> cards) {
        var own = cards.stream()
                .filter(card -> card.where() == where)
                .sorted(Wanted.BY_CLOCK.thenComparing(DealCard::id, Comparator.reverseOrder()))
                .toList();
        return new Column(
                where,
                own,
                Sums.of(own.stream()
                        .map(DealCard::value)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static List<Choice> customers(List<DealCard> cards) {
        return cards.stream()
                .map(card -> new Choice(card.customerId(), card.customer()))
                .distinct()
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Tab> tabs(Visit visit, String view, int deals, int due) {
        return List.of(
                new Tab("Board", visit.path("deals"), view.equals("board"), ""),
                new Tab("Table", visit.path("deals/table"), view.equals("table"), Integer.toString(deals)),
                new Tab("Due", visit.path("deals/due"), view.equals("due"), Integer.toString(due)));
    }
}
