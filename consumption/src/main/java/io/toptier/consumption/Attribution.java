package io.toptier.consumption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks the stages in their order whose a group of lines is. */
final class Attribution {
    private static final int REMEMBERED_TAGS = 100_000;

    private final ConsumptionSettings settings;
    private final CustomerIndex index;
    private final PoolIndex pools;
    private final Map<String, Claim> byTags = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Claim> eldest) {
            return size() > REMEMBERED_TAGS;
        }
    };

    Attribution(ConsumptionSettings settings, CustomerIndex index, PoolIndex pools) {
        this.settings = settings;
        this.index = index;
        this.pools = pools;
    }

    /** The first stage that speaks, and what it says. */
    Decision decide(LineGroup lines) {
        for (var stage : settings.precedence()) {
            var claim = ask(stage, lines);
            if (!(claim instanceof Claim.Silent)) {
                return new Decision(stage, claim);
            }
        }
        return new Decision(Stage.SUBSCRIPTION, Claim.SILENT);
    }

    private Claim ask(Stage stage, LineGroup lines) {
        return switch (stage) {
            case SUBSCRIPTION -> index.ofSubscription(lines.subscription());
            case RESOURCE_GROUP -> index.ofGroup(lines.subscription(), lines.resourceGroup());
            case TAG -> byTags.computeIfAbsent(lines.tags(), this::ofTags);
            case POOL -> pools.of(lines.subscription(), lines.resourceGroup());
            case SPREAD -> Claim.SILENT;
        };
    }

    private Claim ofTags(String text) {
        var key = settings.customerTag();
        if (key == null) {
            return Claim.SILENT;
        }
        var values = Tags.valuesOf(key, text);
        if (values.isEmpty()) {
            return new Claim.Unclear(Reason.TAG_MALFORMED, text);
        }
        return switch (values.get().size()) {
            case 0 -> Claim.SILENT;
            case 1 -> named(values.get().first());
            default -> new Claim.Unclear(Reason.TAG_CONFLICT, String.join(" and ", values.get()));
        };
    }

    private Claim named(String value) {
        var claim = index.ofName(value);
        return claim instanceof Claim.Silent ? new Claim.Unclear(Reason.TAG_UNKNOWN, value) : claim;
    }

    List<String> knownNames() {
        return index.names();
    }

    /** Which stage spoke, and what it said. */
    record Decision(Stage stage, Claim claim) {}
}
