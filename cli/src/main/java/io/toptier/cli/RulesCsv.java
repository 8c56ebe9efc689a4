package io.toptier.cli;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Ruling;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What every rule says for a day as CSV, a row each. */
final class RulesCsv {
    private static final List<String> HEADER =
            List.of("rule", "title", "answer", "says", "trust", "published", "from", "until", "source");

    private RulesCsv() {}

    static List<String> lines(Collection<Rule> rules, LocalDate on, KnownBy knownBy) {
        return CsvLines.of(
                HEADER,
                rules.stream().map(rule -> fields(rule.ask(on, knownBy))).toList());
    }

    private static List<String> fields(Ruling ruling) {
        var rule = ruling.rule();
        var trace = ruling.trace();
        return ruling.found()
                .map(found -> {
                    var span = found.version().span();
                    var said = found.version().publication();
                    return List.of(
                            rule.id().value(),
                            rule.title(),
                            ruling.word(),
                            trace.value(),
                            said.trust().toString(),
                            said.published().toString(),
                            span.from().toString(),
                            Objects.toString(span.until(), ""),
                            said.source());
                })
                .orElseGet(() -> List.of(
                        rule.id().value(), rule.title(), ruling.word(), trace.value(), "", "", "", "", trace.source()));
    }
}
