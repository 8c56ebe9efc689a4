package io.toptier.consumption;

import org.jspecify.annotations.Nullable;

/**
 * How consumption came to a customer.
 *
 * @param pool the pool it was split from; null for the other stages
 */
public record Route(Stage stage, @Nullable String pool) implements Comparable<Route> {
    public static Route of(Stage stage) {
        return new Route(stage, null);
    }

    public static Route pool(String id) {
        return new Route(Stage.POOL, id);
    }

    @Override
    public int compareTo(Route other) {
        var byStage = stage.compareTo(other.stage);
        return byStage != 0 ? byStage : toString().compareTo(other.toString());
    }

    /** {@code subscription}, {@code pool:aks-usd}. */
    @Override
    public String toString() {
        return pool == null ? stage.key() : stage.key() + ":" + pool;
    }
}
