package io.toptier.rulebook.format;

import static java.util.stream.Collectors.toMap;

import io.toptier.kernel.Findings;
import io.toptier.rulebook.Silence;
import io.toptier.rulebook.Silence.Because;
import io.toptier.workspace.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the days of which a rule is known to say nothing. */
record Silences(Findings findings) {
    private static final Map<String, Because> BECAUSE =
            Arrays.stream(Because.values()).collect(toMap(Because::key, because -> because));

    List<Silence> of(Section file) {
        return file.sections("silent").stream()
                .flatMap(one -> silence(one).stream())
                .toList();
    }

    private Optional<Silence> silence(Section section) {
        var span = Days.span(section, findings);
        section.required("because");
        var because = section.choice("because", BECAUSE);
        var published = section.day("published");
        var note = section.required("note");
        var checked = Days.required(section, "checked");
        section.finish();
        if (span.isEmpty() || because.isEmpty() || note.isEmpty() || checked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Silence(
                span.get(), because.get(), published.orElse(null), note.get(), checked.get(), section.place("from")));
    }
}
