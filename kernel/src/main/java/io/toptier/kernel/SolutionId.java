package io.toptier.kernel;

/** The partner's own id of one of its solutions, as in {@code solutions.csv}. */
public record SolutionId(String value) implements Comparable<SolutionId> {

    public SolutionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a solution id must not be blank");
        }
    }

    @Override
    public int compareTo(SolutionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
