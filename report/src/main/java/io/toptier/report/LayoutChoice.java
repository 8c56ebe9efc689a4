package io.toptier.report;

import io.toptier.consumption.Stage;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which layout an amount goes to. Microsoft's page does not say, so the default is inferred and the operator's to change.
 *
 * @param byStage for measured consumption, by how it came to the customer
 * @param proxy for amounts of the proxy method, which came by no route
 */
public record LayoutChoice(Map<Stage, Layout> byStage, Layout proxy) {
    public static final LayoutChoice DEFAULT = new LayoutChoice(
            Map.of(
                    Stage.SUBSCRIPTION, Layout.SINGLE_TENANT,
                    Stage.RESOURCE_GROUP, Layout.MULTITENANT,
                    Stage.TAG, Layout.MULTITENANT,
                    Stage.POOL, Layout.SHARED_SERVICES,
                    Stage.SPREAD, Layout.SHARED_SERVICES),
            Layout.SINGLE_TENANT);

    public LayoutChoice {
        byStage = Map.copyOf(byStage);
    }

    public Layout of(Stage stage) {
        return byStage.getOrDefault(stage, DEFAULT.byStage().getOrDefault(stage, proxy));
    }

    /** This choice, with what the operator said instead. */
    public LayoutChoice with(Map<Stage, Layout> stated, Layout proxyStated) {
        var all = new EnumMap<Stage, Layout>(byStage);
        all.putAll(stated);
        return new LayoutChoice(all, proxyStated);
    }
}
