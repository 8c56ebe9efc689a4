package io.toptier.rulebook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Section;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads which kind of value a rule has: a word, a choice {@code a | b}, or several under names of their own. */
final class KindReader {
    private static final TreeMap<String, Kind> PLAIN = Arrays.stream(Kind.Plain.values())
            .collect(Collectors.toMap(
                    kind -> kind.name().toLowerCase(Locale.ROOT),
                    kind -> (Kind) kind,
                    (one, other) -> one,
                    TreeMap::new));

    private final Findings findings;

    KindReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Kind> kind(Section rule) {
        if (rule.keys().contains("kinds")) {
            return rule.section("kinds").map(this::keyed);
        }
        return rule.required("kind").flatMap(text -> plain(text, rule));
    }

    private Kind keyed(Section kinds) {
        var named = new TreeMap<String, Kind>();
        for (var key : kinds.keys()) {
            kinds.text(key).flatMap(text -> plain(text, kinds)).ifPresent(kind -> named.put(key, kind));
        }
        return new Kind.Keyed(named);
    }

    private Optional<Kind> plain(String text, Section place) {
        if (text.indexOf('|') >= 0) {
            return Optional.of(new Kind.Choice(
                    Arrays.stream(text.split("\\|", -1)).map(String::strip).toList()));
        }
        var kind = Optional.ofNullable(PLAIN.get(text));
        if (kind.isEmpty()) {
            findings.add(Finding.error(
                    "rule-malformed",
                    place.place(),
                    "kind '" + text + "'",
                    "one of " + String.join(", ", PLAIN.keySet()) + ", or a choice as 'include | exclude'",
                    Nearest.remedy(text, PLAIN.keySet())));
        }
        return kind;
    }
}
