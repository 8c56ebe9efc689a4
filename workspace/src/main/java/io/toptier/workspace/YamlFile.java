package io.toptier.workspace;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML document whose top is a mapping. */
public final class YamlFile {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(true) // they become findings of ours, all at once
            .build();

    private YamlFile() {}

    /** The top of the document; {@code name} is how the user knows the file. */
    public static Optional<Section> read(Path file, String name, Findings findings) {
        if (!Files.isRegularFile(file)) {
            findings.add(
                    Finding.error("missing-file", Place.file(name), "no such file", "a YAML file", "write the file"));
            return Optional.empty();
        }
        try {
            return read(Files.readString(file, StandardCharsets.UTF_8), name, findings);
        } catch (CharacterCodingException noText) {
            findings.add(Finding.error(
                    "not-utf-8", Place.file(name), "bytes that are no UTF-8", "UTF-8", "save the file as UTF-8"));
            return Optional.empty();
        } catch (IOException unreadable) {
            findings.add(Finding.error(
                    "unreadable-file",
                    Place.file(name),
                    String.valueOf(unreadable.getMessage()),
                    "a file that can be read",
                    "look whether the program may read it"));
            return Optional.empty();
        }
    }

    public static Optional<Section> read(String text, String name, Findings findings) {
        try {
            return top(new Compose(SETTINGS).composeReader(new StringReader(text)), name, findings);
        } catch (MarkedYamlEngineException broken) {
            var line = broken.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(1L);
            findings.add(unreadable(Place.line(name, line), broken.getProblem()));
        } catch (YamlEngineException broken) {
            findings.add(unreadable(Place.file(name), String.valueOf(broken.getMessage())));
        }
        return Optional.empty();
    }

    private static Optional<Section> top(Optional<Node> node, String name, Findings findings) {
        if (node.isPresent() && node.get() instanceof MappingNode mapping) {
            return Optional.of(new Section(name, "", mapping, findings));
        }
        var seen = node.isEmpty() ? "an empty file" : "a list or a single value";
        findings.add(Finding.error(
                "bad-value", Place.file(name), seen, "keys with values", "see the documentation of this file"));
        return Optional.empty();
    }

    private static Finding unreadable(Place place, String problem) {
        var seen = List.of(problem.split("\n", -1)).get(0);
        return Finding.error("unreadable-file", place, seen, "YAML", "correct the line");
    }
}
