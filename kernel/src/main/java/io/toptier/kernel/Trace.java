package io.toptier.kernel;

import java.util.List;

/**
 * Why a figure is what it is: the claim, its value, where it comes from, and the steps below it.
 *
 * @param claim what is said, as a sentence without its figure
 * @param value the figure or answer, all digits
 * @param source the file, rule or publication it rests on; empty where it rests on its steps
 */
public record Trace(String claim, String value, String source, List<Trace> steps) {

    public Trace {
        steps = List.copyOf(steps);
    }

    public static Trace of(String claim, String value, String source) {
        return new Trace(claim, value, source, List.of());
    }

    public static Trace because(String claim, String value, List<Trace> steps) {
        return new Trace(claim, value, "", steps);
    }
}
