package io.toptier.desk.page.deals;

import io.toptier.deals.Deadline;
import io.toptier.desk.page.facts.Address;
import io.toptier.desk.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gates and clocks of a deal before and after its days were moved.
 *
 * @param is the days as they are
 * @param would the days as they would be
 */
public record DatesPage(
        String path,
        String id,
        Dates is,
        Dates would,
        boolean stateBefore,
        boolean stateAfter,
        List<Pair> gates,
        List<Run> clocks) {

    /** A gate twice. */
    public record Pair(GateLine before, GateLine after, boolean differs) {}

    /** A clock twice; null where it does not run. */
    public record Run(
            String name,
            @Nullable ClockLine before,
            @Nullable ClockLine after,
            boolean differs) {}

    static DatesPage of(Visit visit, String id, Dates wanted) {
        var context = visit.answers().deals().value();
        var deal = DealPage.demand(context, id);
        var is = Dates.of(deal, context);
        var before = is.judged(deal, context);
        var after = wanted.judged(deal, context);
        var gates = new ArrayList<Pair>();
        for (int at = 0; at < before.checked().gates().size(); at++) {
            var one = GateLine.of(before.checked().gates().get(at), visit);
            var other = GateLine.of(after.checked().gates().get(at), visit);
            gates.add(new Pair(
                    one,
                    other,
                    !one.word().equals(other.word()) || !one.reason().equals(other.reason())));
        }
        return new DatesPage(
                visit.path("deals/" + Address.segment(id)),
                id,
                is,
                wanted,
                before.checked().registrable(),
                after.checked().registrable(),
                List.copyOf(gates),
                clocks(before.clocks(), after.clocks(), deal.name(), visit));
    }

    public long moved() {
        return gates.stream().filter(Pair::differs).count()
                + clocks.stream().filter(Run::differs).count();
    }

    private static List<Run> clocks(List<Deadline> before, List<Deadline> after, String deal, Visit visit) {
        var names = new LinkedHashSet<String>();
        before.forEach(clock -> names.add(clock.clock()));
        after.forEach(clock -> names.add(clock.clock()));
        return names.stream()
                .map(name -> {
                    var one = line(before, name, deal, visit);
                    var other = line(after, name, deal, visit);
                    var differs =
                            one == null || other == null || !one.on().equals(other.on()) || one.days() != other.days();
                    return new Run(Words.of(name), one, other, differs);
                })
                .toList();
    }

    private static @Nullable ClockLine line(List<Deadline> clocks, String name, String deal, Visit visit) {
        return clocks.stream()
                .filter(clock -> clock.clock().equals(name))
                .findFirst()
                .map(clock -> ClockLine.of(clock, deal, visit))
                .orElse(null);
    }
}
