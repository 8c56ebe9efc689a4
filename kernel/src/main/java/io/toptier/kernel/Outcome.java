package io.toptier.kernel;

import java.util.List;
import java.util.function.Function;

/** What could be made of the input, and everything that was wrong with it: the good rows and the findings. */
public record Outcome<T>(T value, List<Finding> findings) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return new Outcome<>(function.apply(value), findings);
    }
}
