package io.toptier.desk.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What every call of a kind takes and may answer. */
final class Calls {
    private Calls() {}

    static void complete(OpenAPI api) {
        var paths = new TreeMap<>(api.getPaths());
        api.getPaths().clear();
        paths.forEach((path, item) -> {
            item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation));
            api.getPaths().addPathItem(path, item);
        });
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        var problems = new TreeSet<>(java.util.List.of(400, 401, 403));
        if (path.contains("{")) {
            problems.add(404);
        }
        switch (method) {
            case GET -> {
                parameter(
                        operation,
                        "query",
                        "on",
                        false,
                        "the day the answer is of; without it the day of known-by",
                        "date");
                parameter(
                        operation,
                        "query",
                        "known-by",
                        false,
                        "the day whose publications and facts count; without it today",
                        "date");
            }
            case POST -> {
                parameter(
                        operation,
                        "header",
                        "Idempotency-Key",
                        true,
                        "a text of its own for every new request; the same one when it is sent again",
                        null);
                problems.addAll(java.util.List.of(409, 413, 415, 422));
            }
            default -> {
                parameter(
                        operation, "header", "If-Match", !path.contains("/documents/"), "the ETag that was seen", null);
                problems.addAll(java.util.List.of(409, 412, 413, 415, 422, 428));
            }
        }
        if (method != PathItem.HttpMethod.GET) {
            parameter(operation, "header", "TopTier-Reason", false, "why; kept in the audit", null);
        }
        var responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        problems.forEach(status -> responses.addApiResponse(
                Integer.toString(status), new ApiResponse().$ref("#/components/responses/Problem" + status)));
        operation.setResponses(responses);
        ordered(operation);
    }

    private static void ordered(Operation operation) {
        var sorted = new LinkedHashMap<>(new TreeMap<>(operation.getResponses()));
        operation.getResponses().clear();
        operation.getResponses().putAll(sorted);
    }

    private static void parameter(
            Operation operation,
            String in,
            String name,
            boolean required,
            String words,
            @org.jspecify.annotations.Nullable String format) {
        var schema = new JsonSchema().typesItem("string");
        schema.setFormat(format);
        operation.addParametersItem(new Parameter()
                .name(name)
                .in(in)
                .required(required)
                .description(words)
                .schema(schema));
    }
}
