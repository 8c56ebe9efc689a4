package io.toptier.credit;

import static java.util.stream.Collectors.joining;

import io.toptier.rulebook.Alternative;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Ruling;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which conditions of a rule hold for a claim.
 *
 * @param failing condition → why it does not hold; one that is not in it and not in {@code holding} nobody can judge
 * @param holding condition → how it holds
 */
record Conditions(Map<String, String> holding, Map<String, String> failing) {

    Optional<Alternative> met(Ruling.Found ruling) {
        return ruling.alternatives().stream()
                .filter(way -> way.missing(holding.keySet()).isEmpty())
                .findFirst();
    }

    /** How an alternative is met, and since when that could be known where it was published after the fact. */
    String why(Ruling.Found ruling, Alternative met) {
        var how = met.requires().isEmpty()
                ? "nothing has to hold"
                : met.requires().stream().map(this::how).collect(joining("; "));
        return how + reachesBack(ruling, ruling.day());
    }

    String whyNot(Ruling.Found ruling) {
        var ways = ruling.alternatives();
        return ways.isEmpty()
                ? "nobody gets credit for it"
                : ways.stream()
                        .map(way -> way.missing(holding.keySet()).stream()
                                .map(condition -> why(condition, ruling.rule()))
                                .collect(joining(", and ")))
                        .collect(joining("; or "));
    }

    private String how(String condition) {
        return condition + ": " + holding.get(condition);
    }

    private String why(String condition, Rule rule) {
        return "not " + condition + ": "
                + failing.getOrDefault(
                        condition, "nobody can say here whether " + rule.terms().getOrDefault(condition, "it holds"));
    }

    private static String reachesBack(Ruling.Found ruling, LocalDate day) {
        var version = ruling.version();
        var published = version.publication().published();
        return published.isAfter(day)
                ? "; rule %s, published %s, reaches back to %s"
                        .formatted(ruling.rule().id(), published, version.span().from())
                : "";
    }
}
