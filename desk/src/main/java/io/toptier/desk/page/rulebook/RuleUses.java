package io.toptier.desk.page.rulebook;

import io.toptier.credit.Statement;
import io.toptier.credit.StatementFilter;
import io.toptier.deals.Deadline;
import io.toptier.deals.Gate;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Shown;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Ruling;
import io.toptier.standing.Basis;
import io.toptier.standing.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the figures of the company that say they rest on a rule. */
final class RuleUses {
    private final Visit visit;
    private final RuleId rule;
    private final List<RuleUse> uses = new ArrayList<>();

    private RuleUses(Visit visit, RuleId rule) {
        this.visit = visit;
        this.rule = rule;
    }

    static List<RuleUse> of(Visit visit, Rule rule) {
        var search = new RuleUses(visit, rule.id());
        search.standing();
        search.credit();
        search.gates();
        search.clocks();
        return List.copyOf(search.uses);
    }

    private void standing() {
        for (var tier : visit.answers().standing().value().standing().tiers()) {
            Stream.concat(tier.base().stream(), tier.paths().stream().flatMap(path -> path.measures().stream()))
                    .filter(this::restsHere)
                    .map(measure -> new RuleUse(
                            "Standing",
                            words(tier.name().key()) + ": " + words(measure.name()),
                            measure.met() ? "met" : "not met",
                            visit.path("standing")))
                    .distinct()
                    .forEach(uses::add);
        }
    }

    private boolean restsHere(Measure measure) {
        return Stream.concat(Stream.ofNullable(measure.basis()), measure.counting().stream())
                .map(Basis::rule)
                .anyMatch(rule.value()::equals);
    }

    /** One line for each measure and currency: the entries are too many to name. */
    private void credit() {
        var sums = new TreeMap<String, BigDecimal>();
        var counts = new TreeMap<String, Long>();
        for (var line :
                visit.answers().statement(StatementFilter.EVERYTHING).value().lines()) {
            if (restsHere(line)) {
                var account = line.entry().account();
                var name = account.basis().measure().key().toUpperCase(Locale.ROOT) + " credit in "
                        + account.currency().getCurrencyCode();
                sums.merge(name, line.entry().amount(), BigDecimal::add);
                counts.merge(name, 1L, Long::sum);
            }
        }
        sums.forEach((name, sum) -> uses.add(new RuleUse(
                "Sales & credit",
                name + ", " + Shown.count(counts.getOrDefault(name, 0L), "entry", "entries"),
                Shown.amount(sum),
                visit.path("credit"))));
    }

    private boolean restsHere(Statement.Line line) {
        return Stream.concat(Stream.of(line.entry().authority()), line.support().stream())
                .anyMatch(authority -> authority.rule().equals(rule));
    }

    private void gates() {
        for (var checked : visit.answers().checkedDeals().value()) {
            checked.gates().stream()
                    .filter(this::restsHere)
                    .forEach(gate -> uses.add(new RuleUse(
                            "Deals",
                            checked.deal().id() + ": gate " + words(gate.name()),
                            gate.met() ? "met" : "not met",
                            visit.path("deals/" + checked.deal().id()))));
        }
    }

    private boolean restsHere(Gate gate) {
        return Stream.concat(Stream.of(gate.ruling()), gate.also().stream())
                .map(Ruling::rule)
                .map(Rule::id)
                .anyMatch(rule::equals);
    }

    private void clocks() {
        visit.answers().due().value().stream()
                .filter(this::restsHere)
                .forEach(clock -> uses.add(new RuleUse(
                        "Deals",
                        clock.deal() + ": clock " + words(clock.clock()),
                        "due " + Shown.moment(clock.dueAt()),
                        visit.path("deals/" + clock.deal()))));
    }

    private boolean restsHere(Deadline clock) {
        return Stream.ofNullable(clock.ruling())
                .map(Ruling::rule)
                .filter(Objects::nonNull)
                .map(Rule::id)
                .anyMatch(rule::equals);
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }
}
