package io.toptier.desk.page.settings;

import io.toptier.kernel.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Findings in one paragraph, where there is no room for a list. */
final class Sentences {
    private Sentences() {}

    static String of(List<Finding> findings) {
        return findings.stream()
                .map(one -> "%s: seen %s, expected %s; %s."
                        .formatted(one.place(), one.seen(), one.expected(), one.remedy()))
                .collect(Collectors.joining(" "));
    }
}
