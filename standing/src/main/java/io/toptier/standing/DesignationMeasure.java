package io.toptier.standing;

import io.toptier.kernel.Month;
import io.toptier.report.Designation;
import io.toptier.rulebook.Ruling;
import io.toptier.standing.Evidence.Item;
import io.toptier.standing.Quantity.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a designation gives the tier on a day: held, named by the rule, and in effect by then. */
final class DesignationMeasure {
    static final String NAME = "designation";

    private final List<String> named;
    private final boolean monthAfter;
    private final Ruling.Found rule;
    private final LocalDate on;

    DesignationMeasure(Ruling.Found rule, LocalDate on) {
        this.rule = rule;
        this.named = rule.list("designations");
        this.monthAfter = rule.text("effective").equals("month-after");
        this.on = on;
    }

    Measure of(List<Designation> designations) {
        var counted = new ArrayList<Item>();
        var excluded = new ArrayList<Item>();
        for (var one : designations) {
            (counts(one) ? counted : excluded).add(item(one));
        }
        var have = designations.stream()
                .filter(this::counts)
                .map(Designation::name)
                .distinct()
                .toList();
        var met = !have.isEmpty();
        var coming = designations.stream()
                .filter(one -> isNamed(one)
                        && effectiveOn(one).isAfter(on)
                        && one.held().contains(effectiveOn(one)))
                .map(this::effectiveOn)
                .min(Comparator.naturalOrder());
        return Measure.fact(
                        NAME,
                        new Word(met ? String.join(", ", have) : "none"),
                        new Word(String.join(" or ", named)),
                        State.of(met),
                        reason(designations),
                        Basis.of(rule))
                .projected(met ? null : coming.orElse(null))
                .with(new Evidence(counted, excluded));
    }

    private String reason(List<Designation> designations) {
        return designations.isEmpty()
                ? "designations.csv names none"
                : designations.stream().map(one -> one.name() + ": " + why(one)).collect(Collectors.joining("; "));
    }

    private boolean counts(Designation one) {
        return isNamed(one) && one.held().contains(on) && !on.isBefore(effectiveOn(one));
    }

    private String why(Designation one) {
        if (!isNamed(one)) {
            return "not one that gives the tier";
        }
        var lapsed = one.held().until();
        if (lapsed != null && !on.isBefore(lapsed)) {
            return "lapsed on " + lapsed;
        }
        var since = effectiveOn(one);
        return on.isBefore(since)
                ? "attained on " + one.held().from() + ", gives the tier from " + since
                : "attained on " + one.held().from() + ", gives the tier since " + since;
    }

    private boolean isNamed(Designation one) {
        return named.contains(one.name());
    }

    private LocalDate effectiveOn(Designation one) {
        var attained = one.held().from();
        return monthAfter ? Month.of(attained).next().firstDay() : attained;
    }

    private Item item(Designation one) {
        return new Item("designation " + one.name(), one.held().toString(), why(one), List.of());
    }
}
