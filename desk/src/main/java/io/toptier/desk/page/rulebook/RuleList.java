package io.toptier.desk.page.rulebook;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Choice;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleSubject;
import io.toptier.rulebook.Trust;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of all rules.
 *
 * @param path of this page
 * @param groups what the filter takes, by subject
 * @param total how many rules there are
 * @param official how many of all answer in Microsoft's own words
 * @param weaker how many answer by a copy, somebody's quotation, a vendor or a conclusion
 * @param silent how many say nothing for the day
 * @param own how many the operator has set
 * @param findings of the rules' checks
 */
public record RuleList(
        String path,
        RuleFilter filter,
        List<RuleGroup> groups,
        int shown,
        int total,
        long official,
        long weaker,
        long silent,
        long own,
        List<Finding> findings,
        List<Choice> choices) {
    private static final Period FRESH = Period.ofYears(1);
    private static final String OWN_RULES = "Your own rules";

    static RuleList of(Visit visit, RuleFilter filter) {
        var asOf = visit.asOf();
        var rulebook = visit.answers().rulebook();
        var staleBefore = asOf.knownBy().day().minus(FRESH);
        var all = new ArrayList<RuleRow>();
        var taken = new LinkedHashMap<String, List<RuleRow>>();
        for (var rule : inOrder(rulebook.value().rules().values())) {
            var ruling = rule.ask(asOf.on(), asOf.knownBy());
            var row = RuleRow.of(ruling, staleBefore);
            all.add(row);
            if (filter.takes(row, ruling)) {
                taken.computeIfAbsent(heading(rule), first -> new ArrayList<>()).add(row);
            }
        }
        var groups = taken.entrySet().stream()
                .map(group -> new RuleGroup(group.getKey(), group.getValue()))
                .toList();
        return new RuleList(
                visit.path("rulebook"),
                filter,
                groups,
                groups.stream().mapToInt(group -> group.rows().size()).sum(),
                all.size(),
                all.stream().filter(row -> row.trust() == Trust.OFFICIAL).count(),
                all.stream()
                        .filter(row -> row.trust() != null && row.trust() != Trust.OFFICIAL)
                        .count(),
                all.stream().filter(row -> row.trust() == null).count(),
                all.stream().filter(RuleRow::own).count(),
                findings(visit),
                everyChoice());
    }

    private static List<Finding> findings(Visit visit) {
        var findings = new Findings();
        var rulebook = findings.take(visit.answers().rulebook());
        findings.addAll(rulebook.check(visit.asOf().knownBy().day(), FRESH));
        return findings.inOrder();
    }

    private static List<Rule> inOrder(Collection<Rule> rules) {
        var bySubject = new LinkedHashMap<String, List<Rule>>();
        for (var subject : RuleSubject.values()) {
            bySubject.put(subject.heading(), new ArrayList<>());
        }
        rules.forEach(rule -> bySubject
                .computeIfAbsent(heading(rule), first -> new ArrayList<>())
                .add(rule));
        return bySubject.values().stream().flatMap(List::stream).toList();
    }

    static String heading(Rule rule) {
        return RuleSubject.of(rule.id()).map(RuleSubject::heading).orElse(OWN_RULES);
    }

    private static List<Choice> everyChoice() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Every rule"));
        for (var trust : Trust.values()) {
            choices.add(new Choice(trust.toString(), trust + ": " + trust.meaning()));
        }
        Map.of(
                        RuleFilter.SILENT, "says nothing for the day",
                        RuleFilter.STALE, "not compared with its source for a year",
                        RuleFilter.OWN, "set by you")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> choices.add(new Choice(one.getKey(), one.getValue())));
        return choices;
    }
}
