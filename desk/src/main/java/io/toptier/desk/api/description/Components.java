package io.toptier.desk.api.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.toptier.desk.api.facts.FactKinds;
import io.toptier.desk.security.Problem;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What several calls share: shapes, headers, problems, the token. */
final class Components {
    /** The problems that calls answer with, by status. */
    static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.of(
            400, "The request cannot be read: a parameter, the JSON or the Idempotency-Key",
            401, "No token, or one that is not accepted",
            403, "The token lacks the right",
            404, "There is no such thing in the company",
            409, "It is in conflict with what there is",
            412, "It has changed since the ETag that was sent",
            413, "The body is too large",
            415, "The body is in no form that is read",
            422, "What was sent cannot be taken; `errors` tells each fault with its place",
            428, "If-Match is missing"));

    private Components() {}

    static void add(OpenAPI api, Shapes shapes) {
        var components = api.getComponents() == null ? new io.swagger.v3.oas.models.Components() : api.getComponents();
        components.setSchemas(new TreeMap<>());
        shapes.names()
                .forEach(name -> shapes.schema(name)
                        .ifPresent(schema -> components.addSchemas(
                                name, schema(schema, shapes.example(name).orElse(null)))));
        FactKinds.all().forEach(kind -> {
            var name = FactShapes.name(kind);
            components.addSchemas(
                    name, schema(FactShapes.schema(kind), shapes.example(name).orElse(null)));
            components.addSchemas(FactShapes.pageName(kind), schema(FactShapes.page(kind), null));
        });
        PROBLEMS.forEach((status, words) -> components.addResponses("Problem" + status, problem(words)));
        header(components, "TopTier-On", "the day that the answer is of");
        header(components, "TopTier-Known-By", "the day whose knowledge it is given with");
        header(components, "TopTier-Revision", "the company's revision it was read at");
        components.addSecuritySchemes(
                "token",
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(
                                "A token of one company, made under People, API tokens: `Authorization: Bearer tt_…`"));
        api.setComponents(components);
    }

    private static void header(io.swagger.v3.oas.models.Components components, String name, String words) {
        components.addHeaders(name, new Header().description(words).schema(new JsonSchema().typesItem("string")));
    }

    private static ApiResponse problem(String words) {
        return new ApiResponse()
                .description(words)
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(Bodies.ref("Problem"))));
    }

    private static Schema<?> schema(JsonNode schema, @org.jspecify.annotations.Nullable JsonNode example) {
        try {
            Schema<?> read = Json31.mapper().readValue(schema.toString(), JsonSchema.class);
            if (example != null) {
                read.setExamples(java.util.List.of());
                read.setExample(Json31.mapper().readTree(example.toString()));
            }
            return read;
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }
}
