package io.toptier.workspace;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that a misspelt one most likely meant. */
public final class Nearest {
    private static final int MOST_LISTED = 12;

    private Nearest() {}

    /** The nearest of {@code known} without regard to case, when at most a third of its letters differ. */
    public static Optional<String> to(String seen, Collection<String> known) {
        var folded = seen.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(name -> new Candidate(name, distance(folded, name)))
                .filter(candidate -> candidate.distance >= 0)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** A remedy that offers the nearest name, or lists the known ones where none is near and they are not too many. */
    public static String remedy(String seen, Collection<String> known) {
        return to(seen, known).map(near -> "did you mean '" + near + "'?").orElseGet(() -> oneOf(known));
    }

    private static String oneOf(Collection<String> known) {
        if (known.isEmpty()) {
            return "declare it; nothing is declared yet";
        }
        var listed =
                String.join(", ", known.stream().sorted().limit(MOST_LISTED).toList());
        return known.size() <= MOST_LISTED
                ? "use one of " + listed
                : "use one of the " + known.size() + " known ones, as " + listed + " …";
    }

    private static int distance(String folded, String name) {
        var allowed = Math.max(1, Math.max(folded.length(), name.length()) / 3);
        return new LevenshteinDistance(allowed).apply(folded, name.toLowerCase(Locale.ROOT));
    }

    private record Candidate(String name, int distance) {}
}
