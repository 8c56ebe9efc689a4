package io.toptier.desk.page.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Puts values into a YAML document and leaves the rest of its text as it is, comments and all. The document must be
 * readable, and its top a mapping or nothing.
 */
final class YamlEdit {
    private static final LoadSettings MARKED =
            LoadSettings.builder().setUseMarks(true).build();
    private static final String STEP = "  ";

    private final String text;

    private YamlEdit(String text) {
        this.text = text;
    }

    /** @param path the keys that lead to the value, the topmost first; those that are not there are made */
    static String set(String text, YamlValue value, String... path) {
        return new YamlEdit(text).put(value, List.of(path));
    }

    private String put(YamlValue value, List<String> path) {
        var top = new Compose(MARKED).composeString(text);
        if (top.isEmpty() || !(top.get() instanceof MappingNode mapping)) {
            return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + lines(path, value, "") + "\n";
        }
        return put(value, path, mapping);
    }

    private String put(YamlValue value, List<String> path, MappingNode in) {
        var found = tuple(in, path.get(0));
        if (found.isEmpty()) {
            return added(in, path, value);
        }
        if (path.size() == 1) {
            return replaced(found.get(), value);
        }
        return found.get().getValueNode() instanceof MappingNode below
                ? put(value, path.subList(1, path.size()), below)
                : replaced(found.get(), YamlValue.inline("{" + flow(path.subList(1, path.size()), value) + "}"));
    }

    private String replaced(NodeTuple tuple, YamlValue value) {
        var node = tuple.getValueNode();
        var block = isBlock(node);
        if (value.isList() && block && node instanceof SequenceNode) {
            var indent = " ".repeat(column(node));
            return between(start(node), String.join("\n" + indent, value.dashed()), end(node));
        }
        if (value.isList() && !isInFlow(tuple)) {
            var indent = "\n" + " ".repeat(column(tuple.getKeyNode())) + STEP;
            return between(afterColon(tuple), indent + String.join(indent, value.dashed()), end(node));
        }
        return block || start(node) == afterColon(tuple)
                ? between(afterColon(tuple), " " + value.flow(), Math.max(end(node), afterColon(tuple)))
                : between(start(node), value.flow(), end(node));
    }

    private String added(MappingNode in, List<String> path, YamlValue value) {
        if (!isBlock(in)) {
            var close = at(in.getEndMark().orElseThrow()) - 1;
            var comma = in.getValue().isEmpty() ? "" : ", ";
            return between(close, comma + flow(path, value), close).replace("{, ", "{");
        }
        var indent = " ".repeat(column(in.getValue().get(0).getKeyNode()));
        var line = text.indexOf('\n', end(in));
        var place = line < 0 ? text.length() : line;
        return between(place, "\n" + lines(path, value, indent), place);
    }

    /** The keys one below the other, the value at the last. */
    private static String lines(List<String> path, YamlValue value, String indent) {
        var lines = new ArrayList<String>();
        var deeper = indent;
        for (var key : path.subList(0, path.size() - 1)) {
            lines.add(deeper + key + ":");
            deeper += STEP;
        }
        var last = deeper + path.get(path.size() - 1) + ":";
        if (value.isList()) {
            lines.add(last);
            for (var item : value.dashed()) {
                lines.add(deeper + STEP + item);
            }
        } else {
            lines.add(last + " " + value.flow());
        }
        return String.join("\n", lines);
    }

    /** {@code templates: {multitenant: file}}. */
    private static String flow(List<String> path, YamlValue value) {
        return path.size() == 1
                ? path.get(0) + ": " + value.flow()
                : path.get(0) + ": {" + flow(path.subList(1, path.size()), value) + "}";
    }

    private static Optional<NodeTuple> tuple(MappingNode in, String key) {
        return in.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .findFirst();
    }

    private boolean isInFlow(NodeTuple tuple) {
        var before = text.substring(text.lastIndexOf('\n', start(tuple.getKeyNode())) + 1, start(tuple.getKeyNode()));
        return !before.isBlank() && !before.strip().equals("-");
    }

    private static boolean isBlock(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK;
    }

    private int afterColon(NodeTuple tuple) {
        return text.indexOf(':', at(tuple.getKeyNode().getEndMark().orElseThrow())) + 1;
    }

    private int start(Node node) {
        return at(node.getStartMark().orElseThrow());
    }

    /** A block ends with its last entry; its own mark stands behind the comments that follow. */
    private int end(Node node) {
        if (isBlock(node)
                && node instanceof MappingNode mapping
                && !mapping.getValue().isEmpty()) {
            return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        if (isBlock(node)
                && node instanceof SequenceNode list
                && !list.getValue().isEmpty()) {
            return end(list.getValue().get(list.getValue().size() - 1));
        }
        return at(node.getEndMark().orElseThrow());
    }

    private static int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }

    private int at(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    private String between(int start, String fresh, int end) {
        return text.substring(0, start) + fresh + text.substring(end);
    }
}
