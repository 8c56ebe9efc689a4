package io.toptier.desk.api.description;

import io.toptier.workspace.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The shapes of bodies, each a JSON schema and an example; they are taken from real answers on the example company. */
final class Shapes {
    private static final String FILE = "shapes.json";

    private final JsonNode shapes;

    private Shapes(JsonNode shapes) {
        this.shapes = shapes;
    }

    static Shapes read() {
        try (InputStream in = Objects.requireNonNull(Shapes.class.getResourceAsStream(FILE), FILE)) {
            return new Shapes(JsonText.read(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By name of the shape. */
    Iterable<String> names() {
        return shapes.propertyNames();
    }

    Optional<JsonNode> schema(String name) {
        return Optional.ofNullable(shapes.path(name).get("schema"));
    }

    Optional<JsonNode> example(String name) {
        return Optional.ofNullable(shapes.path(name).get("example"));
    }
}
