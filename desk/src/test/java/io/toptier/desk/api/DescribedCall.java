package io.toptier.desk.api;

import io.toptier.workspace.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * A call of the API, as {@code docs/openapi.json} describes it.
 *
 * @param takes the media type of its body; empty where it takes none
 * @param fields of the JSON object that it takes
 */
record DescribedCall(String method, String path, String takes, List<String> fields) {
    private static final Path FILE = Path.of(System.getProperty("toptier.root"), "docs", "openapi.json");

    /** Every one. */
    static List<DescribedCall> all() {
        var api = read();
        var calls = new ArrayList<DescribedCall>();
        for (var path : api.path("paths").properties()) {
            for (var one : path.getValue().properties()) {
                calls.add(of(api, path.getKey(), one.getKey(), path.getValue(), one.getValue()));
            }
        }
        return calls;
    }

    private static DescribedCall of(JsonNode api, String path, String method, JsonNode item, JsonNode operation) {
        var content = operation.path("requestBody").path("content");
        var takes =
                content.isEmpty() ? "" : content.properties().iterator().next().getKey();
        // a merge patch has the fields of the whole row
        var whole = method.equals("patch") && item.has("put")
                ? item.at("/put/requestBody/content").path("application/json")
                : content.path(takes);
        var shape = whole.at("/schema/$ref").asString("");
        var fields = new ArrayList<String>();
        if (!shape.isEmpty()) {
            api.at(shape.substring(1)).path("properties").properties().stream()
                    .filter(field -> !field.getValue().path("readOnly").asBoolean(false))
                    .forEach(field -> fields.add(field.getKey()));
        }
        return new DescribedCall(method.toUpperCase(Locale.ROOT), path, takes, fields);
    }

    private static JsonNode read() {
        try {
            return JsonText.read(Files.readAllBytes(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Whether it changes what has a version. */
    boolean changes() {
        return List.of("PUT", "PATCH", "DELETE").contains(method);
    }

    boolean takesJson() {
        return takes.endsWith("json");
    }

    boolean ofDocument() {
        return path.startsWith("/api/v1/documents/");
    }

    /** Its path, with real things of the example company in place of the names in braces. */
    String address(Map<String, String> things) {
        var address = path;
        for (var thing : things.entrySet()) {
            address = address.replace(thing.getKey(), thing.getValue());
        }
        if (address.contains("{")) {
            throw new IllegalStateException("nothing is known for " + address);
        }
        return address;
    }

    /** The methods that the path has. */
    static TreeSet<String> methods(String path) {
        var methods = new TreeSet<String>();
        all().stream().filter(call -> call.path().equals(path)).forEach(call -> methods.add(call.method()));
        return methods;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
