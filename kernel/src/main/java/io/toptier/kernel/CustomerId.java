package io.toptier.kernel;

/** The partner's own id of one of its customers, as in {@code customers.csv}. */
public record CustomerId(String value) implements Comparable<CustomerId> {

    public CustomerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a customer id must not be blank");
        }
    }

    @Override
    public int compareTo(CustomerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
