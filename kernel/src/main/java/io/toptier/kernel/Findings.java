package io.toptier.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings while work goes on; the same finding counts once. */
public final class Findings {

    private final Set<Finding> found = new LinkedHashSet<>();

    public void add(Finding finding) {
        found.add(finding);
    }

    public void addAll(Iterable<Finding> findings) {
        findings.forEach(this::add);
    }

    /** The value of an outcome, its findings kept here. */
    public <T> T take(Outcome<T> outcome) {
        addAll(outcome.findings());
        return outcome.value();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    public <T> Outcome<T> with(T value) {
        return new Outcome<>(value, inOrder());
    }

    /** Errors first, then by place: an order that does not depend on the order of the work. */
    public List<Finding> inOrder() {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Finding::level)
                .thenComparing(f -> f.place().file())
                .thenComparing(f -> f.place().line() == null ? 0L : f.place().line())
                .thenComparing(f -> String.valueOf(f.place().column()))
                .thenComparing(Finding::code)
                .thenComparing(Finding::seen));
        return List.copyOf(sorted);
    }
}
