package io.toptier.cli;

import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Silence;
import io.toptier.rulebook.Version;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A rule as CSV: a row for each version and each silence. */
final class RuleCsv {
    private static final List<String> HEADER = List.of(
            "rule", "from", "until", "says", "trust", "published", "withdrawn", "source", "checked", "origin", "note");

    private RuleCsv() {}

    static List<String> lines(Rule rule) {
        var versions = rule.versions().stream().map(RuleCsv::version);
        var silences = rule.silences().stream().map(silence -> silence(rule, silence));
        return CsvLines.of(HEADER, Stream.concat(versions, silences).toList());
    }

    private static List<String> version(Version version) {
        var said = version.publication();
        return List.of(
                version.rule().value(),
                version.span().from().toString(),
                Objects.toString(version.span().until(), ""),
                version.value().toString(),
                said.trust().toString(),
                said.published().toString(),
                Objects.toString(said.withdrawn(), ""),
                said.source(),
                said.checked().toString(),
                version.origin().toString(),
                Objects.toString(version.note(), ""));
    }

    private static List<String> silence(Rule rule, Silence silence) {
        return List.of(
                rule.id().value(),
                silence.span().from().toString(),
                Objects.toString(silence.span().until(), ""),
                silence.because().toString(),
                "",
                Objects.toString(silence.published(), ""),
                "",
                "",
                silence.checked().toString(),
                rule.origin().toString(),
                silence.note());
    }
}
