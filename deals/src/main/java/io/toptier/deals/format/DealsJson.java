package io.toptier.deals.format;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadline;
import io.toptier.deals.Gate;
import io.toptier.rulebook.Ruling;
import io.toptier.workspace.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Gates and clocks as scripts read them; outside parties rely on the keys. */
public final class DealsJson {
    private DealsJson() {}

    public static ObjectNode checked(List<CheckedDeal> deals) {
        var node = JsonText.object();
        var list = node.putArray("deals");
        deals.forEach(deal -> list.add(checked(deal)));
        return node;
    }

    public static ObjectNode due(List<Deadline> deadlines) {
        var node = JsonText.object();
        var list = node.putArray("due");
        deadlines.forEach(deadline -> list.add(due(deadline)));
        return node;
    }

    private static ObjectNode checked(CheckedDeal checked) {
        var node = JsonText.object()
                .put("id", checked.deal().id().value())
                .put("registrable", checked.registrable())
                .put("review", checked.review().word());
        var gates = node.putArray("gates");
        checked.gates().forEach(gate -> gates.add(gate(gate)));
        var reasons = node.putArray("reviewReasons");
        checked.review().reasons().forEach(reasons::add);
        return node.put("judgedOn", checked.judgedOn().toString())
                .put("registered", checked.isRegistered())
                .put("state", checked.state());
    }

    private static ObjectNode gate(Gate gate) {
        var node = JsonText.object()
                .put("gate", gate.name())
                .put("met", gate.met())
                .put("level", gate.level().toString())
                .put("reason", gate.reason());
        ruled(node, gate.ruling());
        var also = node.putArray("also");
        gate.also().forEach(ruling -> also.add(ruled(JsonText.object(), ruling)));
        return node;
    }

    private static ObjectNode due(Deadline deadline) {
        var node = JsonText.object()
                .put("deal", deadline.deal().value())
                .put("clock", deadline.clock())
                .put("dueAt", deadline.dueAt().toString())
                .put("daysLeft", deadline.daysLeft())
                .put("level", deadline.level().toString());
        return ruled(node, deadline.ruling()).put("reason", deadline.reason());
    }

    private static ObjectNode ruled(ObjectNode node, @Nullable Ruling ruling) {
        node.put("rule", ruling == null ? null : ruling.rule().id().value());
        var said = ruling == null
                ? null
                : ruling.found().map(found -> found.version().publication()).orElse(null);
        return node.put("published", said == null ? null : said.published().toString())
                .put("source", said == null ? null : said.source())
                .put("trust", said == null ? null : said.trust().toString());
    }
}
