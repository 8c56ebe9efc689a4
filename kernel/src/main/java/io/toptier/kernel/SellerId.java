package io.toptier.kernel;

/** The partner's own id of a seller of Microsoft, as in {@code sellers.csv}. */
public record SellerId(String value) implements Comparable<SellerId> {

    public SellerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a seller id must not be blank");
        }
    }

    @Override
    public int compareTo(SellerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
