package io.toptier.rulebook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Span;
import io.toptier.workspace.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Reads one rule file; a version that cannot be read is a finding and left out. */
final class RuleReader {
    private final Section section;
    private final Origin origin;
    private final Findings findings;

    RuleReader(Section section, Origin origin, Findings findings) {
        this.section = section;
        this.origin = origin;
        this.findings = findings;
    }

    /** A whole rule: its question, its kind of value and its versions. */
    Optional<Rule> rule() {
        var id = section.required("rule").flatMap(this::id);
        var title = section.required("title");
        var decides = section.required("decides");
        var kind = new KindReader(findings).kind(section);
        var terms = new HashMap<String, String>();
        section.section("terms")
                .ifPresent(words ->
                        words.keys().forEach(key -> words.text(key).ifPresent(meaning -> terms.put(key, meaning))));
        var policy = policy();
        if (id.isEmpty() || kind.isEmpty()) {
            section.sections("versions");
            section.finish();
            return Optional.empty();
        }
        var rule = new Rule(
                id.get(),
                title.orElse(id.get().value()),
                decides.orElse(""),
                kind.get(),
                terms,
                policy.orElse(null),
                versions(id.get(), kind.get()),
                section.place());
        section.finish();
        return Optional.of(rule);
    }

    /** The versions of a file that overrides a rule. */
    List<Version> versions(RuleId rule, Kind kind) {
        var versions = new ArrayList<Version>();
        for (var one : section.sections("versions")) {
            version(one, rule, kind).ifPresent(versions::add);
        }
        return versions;
    }

    private Optional<RuleId> id(String text) {
        var id = RuleId.parse(text);
        if (id.isEmpty()) {
            findings.add(Finding.error(
                    "rule-malformed",
                    section.place("rule"),
                    "'" + text + "'",
                    "a name in kebab case",
                    "rename the rule"));
        }
        return id;
    }

    private Optional<PolicyLine> policy() {
        return section.section("policy").flatMap(one -> {
            var name = one.required("name");
            var line = one.required("line");
            one.finish();
            return name.isPresent() && line.isPresent()
                    ? Optional.of(new PolicyLine(name.get(), line.get()))
                    : Optional.empty();
        });
    }

    private Optional<Version> version(Section one, RuleId rule, Kind kind) {
        var span = span(one);
        var publication = publication(one);
        var value = new ValueReader(findings).value(one, kind);
        var note = one.text("note");
        one.finish();
        if (span.isEmpty() || publication.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Version(rule, span.get(), value.get(), publication.get(), note.orElse(null), origin, one.place()));
    }

    private Optional<Span> span(Section one) {
        var from = requiredDay(one, "from");
        var until = one.day("until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            findings.add(Finding.error(
                    "rule-malformed",
                    one.place("until"),
                    "until " + until.get() + ", from " + from.get(),
                    "a day after 'from'; 'until' is the first day that is no longer meant",
                    "correct the days"));
            return Optional.empty();
        }
        return from.map(day -> new Span(day, until.orElse(null)));
    }

    private Optional<Publication> publication(Section one) {
        var published = requiredDay(one, "published");
        var note = one.text("published-note");
        var withdrawn = one.day("withdrawn");
        var source = one.required("source");
        var trust = one.required("trust").flatMap(present -> one.choice("trust", Trust.BY_NAME));
        var checked = requiredDay(one, "checked");
        if (published.isEmpty() || source.isEmpty() || trust.isEmpty() || checked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Publication(
                published.get(), note.orElse(null), withdrawn.orElse(null), source.get(), trust.get(), checked.get()));
    }

    private static Optional<LocalDate> requiredDay(Section one, String key) {
        return one.required(key).flatMap(present -> one.day(key));
    }
}
