package io.toptier.standing.format;

import io.toptier.standing.Basis;
import io.toptier.standing.Measure;
import io.toptier.standing.Quantity;
import io.toptier.workspace.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A measure as scripts read it: dollars are text with all digits, a number of things is a number. */
final class MeasureJson {
    private static final String STATED = "stated";

    private MeasureJson() {}

    static ObjectNode of(Measure measure) {
        var node = JsonText.object().put("measure", measure.name()).put("alternative", measure.alternative());
        put(node, "have", measure.have());
        put(node, "need", measure.need());
        put(node, "missing", measure.missing().orElse(null));
        node.put("unit", unit(measure))
                .put("met", measure.met())
                .put("state", measure.state().key())
                .put(
                        "projected",
                        measure.projected() == null ? null : measure.projected().toString())
                .put("reason", measure.reason());
        if (measure.basis() == null && measure.have() != null) {
            node.put("rule", (String) null)
                    .put("source", "the workspace")
                    .put("published", (String) null)
                    .put("trust", STATED);
        } else {
            node.setAll(of(measure.basis()));
        }
        var counting = node.putArray("counting");
        measure.counting().forEach(basis -> counting.add(of(basis)));
        return node;
    }

    static ObjectNode of(@Nullable Basis basis) {
        return JsonText.object()
                .put("rule", basis == null ? null : basis.rule())
                .put("source", basis == null ? null : basis.source())
                .put("published", basis == null ? null : basis.published().toString())
                .put("trust", basis == null ? null : basis.trust());
    }

    private static void put(ObjectNode node, String key, @Nullable Quantity quantity) {
        if (quantity instanceof Quantity.Dollars dollars) {
            node.put(key, dollars.value());
        } else if (quantity instanceof Quantity.Count count) {
            node.put(key, count.number());
        } else if (quantity instanceof Quantity.Flag flag) {
            node.put(key, flag.yes());
        } else {
            node.put(key, quantity == null ? null : quantity.toString());
        }
    }

    private static @Nullable String unit(Measure measure) {
        var quantity = measure.need() == null ? measure.have() : measure.need();
        return quantity == null ? null : quantity.unit();
    }
}
