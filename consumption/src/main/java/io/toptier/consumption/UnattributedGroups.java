package io.toptier.consumption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums what is nobody's by what a mapping could name. A month of very many values keeps the rest of each reason as one. */
final class UnattributedGroups {
    private static final int MOST = 50_000;
    private static final int LONGEST = 120;
    private static final String MORE = "…";

    private final Map<Key, Cost> sums = new HashMap<>();

    void add(Reason reason, String subscription, String resourceGroup, String value, Cost cost) {
        var key = new Key(reason, subscription, resourceGroup, shortened(value));
        var room = sums.size() < MOST || sums.containsKey(key);
        sums.merge(room ? key : new Key(reason, MORE, MORE, MORE), cost, Cost::plus);
    }

    List<UnattributedGroup> biggestFirst() {
        return sums.entrySet().stream()
                .map(entry -> entry.getKey().with(entry.getValue()))
                .sorted(UnattributedGroup.BIGGEST_FIRST)
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + MORE;
    }

    private record Key(Reason reason, String subscription, String resourceGroup, String value) {
        UnattributedGroup with(Cost cost) {
            return new UnattributedGroup(reason, subscription, resourceGroup, value, cost);
        }
    }
}
