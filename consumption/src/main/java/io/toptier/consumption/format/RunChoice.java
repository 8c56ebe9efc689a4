package io.toptier.consumption.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of an export's runs a month is read from: the one submitted last. Each run of a month to date replaces those
 * before it, and a one-time export holds the same charges again, so runs are never added.
 *
 * @param superseded the others, by path; named, not read
 */
record RunChoice(Run run, List<Run> superseded) {
    private static final Comparator<Run> BY_TIME = Comparator.comparing(
                    (Run run) -> Optional.ofNullable(run.submitted()).orElse(Instant.MIN))
            .thenComparing(Run::path);

    RunChoice {
        superseded = List.copyOf(superseded);
    }

    /**
     * Empty where no run may hold the month.
     *
     * @param holds looks into a run that does not say when it was submitted; asked only where there are several
     */
    static Optional<RunChoice> of(List<Run> runs, Month month, Predicate<Run> holds, Findings findings) {
        var candidates = runs.stream().filter(run -> run.mayHold(month)).toList();
        if (candidates.size() > 1) {
            candidates = candidates.stream()
                    .filter(run -> run.submitted() != null || holds.test(run))
                    .toList();
        }
        var whole = candidates.stream().filter(run -> run.covers(month)).toList();
        var eligible = whole.isEmpty() ? candidates : whole;
        var chosen = eligible.stream().max(BY_TIME);
        var all = candidates;
        chosen.ifPresent(run -> explain(run, all, month, findings));
        return chosen.map(run -> new RunChoice(
                run,
                all.stream()
                        .filter(one -> !one.equals(run))
                        .sorted(Comparator.comparing(Run::path))
                        .toList()));
    }

    private static void explain(Run chosen, List<Run> candidates, Month month, Findings findings) {
        if (!chosen.covers(month)) {
            findings.add(daysMissing(chosen, month));
        }
        for (var other : candidates) {
            if (other.equals(chosen)) {
                continue;
            }
            if (chosen.isOfAnotherScope(other)) {
                findings.add(otherScope(chosen, other));
            } else if (chosen.submitted() == null
                    || (other.submitted() != null && other.submitted().equals(chosen.submitted()))) {
                findings.add(unknownOrder(chosen, other, month));
            } else if (other.submitted() == null || other.submitted().isAfter(chosen.submitted())) {
                findings.add(partial(chosen, other, month));
            }
        }
    }

    private static Finding daysMissing(Run chosen, Month month) {
        return Finding.error(
                "days-missing",
                Place.file(chosen.path()),
                chosen.days(),
                "a run of " + month + " from its first day to its last",
                "export the whole month in one run; runs of some days are not put together");
    }

    private static Finding otherScope(Run chosen, Run other) {
        return Finding.error(
                "scopes-mixed",
                Place.file(other.path()),
                "costs of " + other.scope(),
                "one scope in a source; " + chosen.path() + " has costs of " + chosen.scope(),
                "make it a source of its own in toptier.yaml; it was not read");
    }

    private static Finding unknownOrder(Run chosen, Run other, Month month) {
        return Finding.error(
                "run-order-unknown",
                Place.file(other.path()),
                "lines of " + month + ", as in " + chosen.path() + ", and nothing says which is the later one",
                "manifests with different submittedTime, or one file",
                "name the file to read in toptier.yaml, or move the other one away");
    }

    private static Finding partial(Run chosen, Run other, Month month) {
        var seen = other.submitted() == null
                ? "a file without a manifest beside runs that have one"
                : other.days() + ", submitted later";
        return Finding.warning(
                "run-passed-over",
                Place.file(other.path()),
                seen,
                "a run that covers " + month,
                "nothing, if " + chosen.path() + " is the right one; it was read instead");
    }
}
