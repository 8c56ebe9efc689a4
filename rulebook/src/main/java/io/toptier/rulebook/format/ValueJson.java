package io.toptier.rulebook.format;

import io.toptier.rulebook.Value;
import io.toptier.workspace.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value as scripts read it: yes and no as booleans, decimals as text with all their digits, lists as lists. */
final class ValueJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueJson() {}

    static JsonNode of(Value value) {
        if (value instanceof Value.Flag flag) {
            return NODES.booleanNode(flag.yes());
        }
        if (value instanceof Value.Items items) {
            return texts(items.items());
        }
        if (value instanceof Value.Alternatives ways) {
            var list = NODES.arrayNode();
            ways.any().forEach(way -> list.addObject().set("requires", texts(way.requires())));
            return list;
        }
        if (value instanceof Value.Keys keys) {
            var node = JsonText.object();
            keys.values().forEach((key, entry) -> node.set(key, of(entry)));
            return node;
        }
        return NODES.stringNode(value.toString());
    }

    private static ArrayNode texts(Iterable<String> texts) {
        var list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
