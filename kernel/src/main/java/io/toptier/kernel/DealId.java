package io.toptier.kernel;

/** The partner's own id of a deal, as in {@code deals.csv}. */
public record DealId(String value) implements Comparable<DealId> {

    public DealId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a deal id must not be blank");
        }
    }

    @Override
    public int compareTo(DealId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
