package io.toptier.rulebook.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.rulebook.Kind;
import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Publication;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Trust;
import io.toptier.rulebook.Version;
import io.toptier.workspace.Section;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the versions of one rule; one that cannot be read whole is findings and is left out. */
record Versions(RuleId rule, Kind kind, Values values, Origin origin, Findings findings) {
    private static final Map<String, Trust> TRUST =
            Arrays.stream(Trust.values()).collect(Collectors.toMap(Trust::toString, Function.identity()));

    List<Version> of(Section file) {
        var sections = file.sections("versions");
        if (sections.isEmpty() && !file.has("silent")) {
            findings.add(malformed(
                    file.place("versions"),
                    "no version of rule " + rule,
                    "at least one version, or 'silent' with the reason",
                    "add one"));
        }
        return sections.stream().flatMap(one -> version(one).stream()).toList();
    }

    private Optional<Version> version(Section section) {
        var span = Days.span(section, findings);
        var publication = publication(section);
        var value = values.read(kind, section, "value");
        var note = section.text("note").orElse(null);
        section.finish();
        if (span.isEmpty() || publication.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Version(rule, span.get(), value.get(), publication.get(), note, origin, section.place("from")));
    }

    private Optional<Publication> publication(Section section) {
        var published = Days.required(section, "published");
        var publishedNote = section.text("published-note").orElse(null);
        var withdrawn = section.day("withdrawn");
        var source = section.required("source");
        section.required("trust");
        var trust = section.choice("trust", TRUST);
        var checked = Days.required(section, "checked");
        published.ifPresent(day -> {
            withdrawn.ifPresent(other -> afterPublication(day, other, section));
            checked.ifPresent(other -> notBefore(day, other, "checked", section));
        });
        if (published.isEmpty() || source.isEmpty() || trust.isEmpty() || checked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Publication(
                published.get(), publishedNote, withdrawn.orElse(null), source.get(), trust.get(), checked.get()));
    }

    private void afterPublication(LocalDate published, LocalDate withdrawn, Section section) {
        if (!withdrawn.isAfter(published)) {
            findings.add(malformed(
                    section.place("withdrawn"),
                    "withdrawn " + withdrawn + ", but published " + published,
                    "a day after the publication",
                    "correct 'withdrawn' or 'published', or leave the version out"));
        }
    }

    private void notBefore(LocalDate published, LocalDate later, String key, Section section) {
        if (later.isBefore(published)) {
            findings.add(malformed(
                    section.place(key),
                    key + " " + later + ", but published " + published,
                    "a day not before the publication",
                    "correct '" + key + "' or 'published'"));
        }
    }

    static Finding malformed(Place place, String seen, String expected, String remedy) {
        return Finding.error("rule-malformed", place, seen, expected, remedy);
    }
}
