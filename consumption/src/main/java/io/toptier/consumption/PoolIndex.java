package io.toptier.consumption;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which pool covers a line: that of its resource group before that of its subscription. What two claim is nobody's. */
final class PoolIndex {
    private final Map<String, Claim> byScope = new HashMap<>();

    PoolIndex(Collection<Pool> pools, Findings findings) {
        var first = new HashMap<String, Pool>();
        for (var pool : pools) {
            var other = first.putIfAbsent(pool.scope(), pool);
            if (other == null) {
                byScope.put(pool.scope(), new Claim.Shared(pool));
            } else {
                byScope.put(pool.scope(), new Claim.Unclear(Reason.CLAIM_CONFLICT, pool.scope()));
                findings.add(conflict(other, pool));
            }
        }
    }

    Claim of(String subscription, String group) {
        var ofGroup = byScope.get(subscription + "/" + group);
        return ofGroup == null ? byScope.getOrDefault(subscription, Claim.SILENT) : ofGroup;
    }

    private static Finding conflict(Pool first, Pool second) {
        return Finding.error(
                "claim-conflict",
                second.place(),
                "'" + second.scope() + "' claimed by pool " + second.id() + " and by pool " + first.id(),
                "one pool for each subscription and each resource group",
                "take it from one of the two; until then its cost is unattributed");
    }
}
