package io.toptier.consumption;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Who used a part of a pool.
 *
 * @param name a customer's id, or what telemetry calls somebody who is none; empty for the idle part
 * @param nobody why the part is no customer's; null for a customer's
 */
record PoolUser(String name, @Nullable Reason nobody) implements Comparable<PoolUser> {
    static final PoolUser IDLE = new PoolUser(Telemetry.IDLE, Reason.POOL_IDLE);

    private static final Comparator<PoolUser> ORDER = Comparator.comparing(PoolUser::name)
            .thenComparing(PoolUser::nobody, Comparator.nullsFirst(Comparator.naturalOrder()));

    static PoolUser of(String telemetryName, CustomerIndex customers) {
        var name = Tags.folded(telemetryName);
        if (name.equals(Telemetry.IDLE)) {
            return IDLE;
        }
        var claim = customers.ofName(name);
        if (claim instanceof Claim.Named named) {
            return new PoolUser(named.customer().value(), null);
        }
        return new PoolUser(
                telemetryName, claim instanceof Claim.Unclear ? Reason.CLAIM_CONFLICT : Reason.POOL_UNKNOWN_CUSTOMER);
    }

    @Override
    public int compareTo(PoolUser other) {
        return ORDER.compare(this, other);
    }
}
