package io.toptier.desk.web;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Finding.Level;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the pages speak of findings. */
public final class FindingWords {

    private FindingWords() {}

    public static Tone tone(Level level) {
        return switch (level) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.ATTENTION;
            case NOTE -> Tone.INFO;
        };
    }

    /** {@code 2 errors, 1 note}; levels without a finding are left out. */
    public static String summary(List<Finding> findings) {
        return Arrays.stream(Level.values())
                .filter(level -> of(level, findings) > 0)
                .map(level -> Counted.of(of(level, findings), level.toString()))
                .collect(Collectors.joining(", "));
    }

    private static long of(Level level, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }
}
