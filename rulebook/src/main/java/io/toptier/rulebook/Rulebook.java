package io.toptier.rulebook;

import io.toptier.kernel.Digest;
import io.toptier.kernel.Finding;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Span;
import io.toptier.rulebook.format.RuleFiles;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Workspace;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Everything that is known of the program's rules, with who said it and when. */
public final class Rulebook {
    /** The first fiscal year that shipped rules must speak of. */
    public static final FiscalYear COVERED_SINCE = new FiscalYear(2022);

    /** How far ahead of the asked day plans are made and shipped rules must answer. */
    public static final Period AHEAD = Period.ofYears(2);

    private final SortedMap<RuleId, Once<Rule>> rules = new TreeMap<>();
    private final Once<SortedMap<RuleId, Rule>> all = new Once<>(this::readAll);

    private Rulebook(Map<RuleId, Supplier<Rule>> rules) {
        rules.forEach((id, rule) -> this.rules.put(id, new Once<>(rule)));
    }

    /** A rulebook that reads a rule when somebody asks for it: most questions are about a few of them. */
    public static Rulebook readOnDemand(Map<RuleId, Supplier<Rule>> rules) {
        return new Rulebook(rules);
    }

    /** @throws IllegalArgumentException for two rules of one name, or of one line of a policy */
    public static Rulebook of(Collection<Rule> rules) {
        var byId = new TreeMap<RuleId, Supplier<Rule>>();
        var lines = new HashSet<PolicyLine>();
        for (var rule : rules) {
            if (byId.put(rule.id(), () -> rule) != null) {
                throw new IllegalArgumentException("two rules are named " + rule.id());
            }
            if (rule.policy() != null && !lines.add(rule.policy())) {
                throw new IllegalArgumentException("two rules decide " + rule.policy());
            }
        }
        return new Rulebook(byId);
    }

    public static Rulebook shipped() {
        return RuleFiles.shipped();
    }

    /** The shipped rules and the operator's, {@code rules/*.yaml} of the workspace. */
    public static Outcome<Rulebook> of(Workspace workspace) {
        return RuleFiles.of(workspace);
    }

    /** All of them, in order of their names. */
    public SortedMap<RuleId, Rule> rules() {
        return all.get();
    }

    /** For a name that a person typed; code that knows its rule uses {@link #ask}. */
    public Optional<Rule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id)).map(Once::get);
    }

    /**
     * What the program said for a day, as published by a day.
     *
     * @throws IllegalArgumentException for a rule that does not exist
     */
    public Ruling ask(RuleId id, LocalDate day, KnownBy knownBy) {
        return named(id).ask(day, knownBy);
    }

    /** The rulings of a time, each with the days it holds for, in order and without a gap between them. */
    public List<Stretch> through(RuleId id, Span time, KnownBy knownBy) {
        return Stretch.through(named(id), time, knownBy);
    }

    /** The rule's life as known by a day, from its first fiscal year on, and to where plans are made. */
    public Timeline timeline(RuleId id, KnownBy knownBy) {
        var rule = named(id);
        var first = rule.versions().stream()
                .map(version -> version.span().from())
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(COVERED_SINCE.span().from()))
                .map(FiscalYear::of)
                .orElse(COVERED_SINCE);
        var last = FiscalYear.of(knownBy.day().plus(AHEAD));
        var time = new Span(first.span().from(), last.span().until());
        return Timeline.of(rule, time, knownBy);
    }

    /** The rules of a policy; a policy that no rule names has no lines. */
    public Policy policy(String name, LocalDate day, KnownBy knownBy) {
        var lines = new TreeMap<String, Ruling>();
        for (var rule : rules().values()) {
            if (rule.policy() != null && rule.policy().policy().equals(name)) {
                lines.put(rule.policy().line(), rule.ask(day, knownBy));
            }
        }
        return new Policy(name, lines);
    }

    /**
     * Conflicts, days that nobody speaks of, silences that are contradicted, sources that name none, and what nobody has
     * compared with its source for longer than an age. Shipped rules are looked through up to some time ahead.
     */
    public List<Finding> check(LocalDate asOf, Period staleAfter) {
        return RuleChecks.of(rules().values(), asOf.minus(staleAfter), asOf.plus(AHEAD));
    }

    public List<Finding> conflicts() {
        return Conflicts.of(rules().values());
    }

    /** Changes with whatever an answer shows; not with comments, layout, or a value being checked once more. */
    public Digest digest() {
        return Digest.of(rules().values().stream().map(Rule::canonical).collect(Collectors.joining()));
    }

    private SortedMap<RuleId, Rule> readAll() {
        var read = new TreeMap<RuleId, Rule>();
        rules.forEach((id, rule) -> read.put(id, rule.get()));
        return Collections.unmodifiableSortedMap(read);
    }

    private Rule named(RuleId id) {
        var rule = rules.get(id);
        if (rule == null) {
            var known = rules.keySet().stream().map(RuleId::value).toList();
            throw new IllegalArgumentException("no rule '" + id + "'; " + Nearest.remedy(id.value(), known));
        }
        return rule.get();
    }
}
