package io.toptier.desk.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.toptier.desk.api.facts.FactKind;
import io.toptier.desk.api.facts.FactKinds;
import java.util.List;

/** The calls of each table of facts; in the code they are the same for all of them. */
final class FactPaths {
    private static final String ANY = "/api/v1/{facts}";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private FactPaths() {}

    static void add(OpenAPI api) {
        api.getPaths().remove(ANY);
        api.getPaths().remove(ANY + "/{id}");
        FactKinds.all().forEach(kind -> {
            var path = "/api/v1/" + kind.name();
            api.getPaths().addPathItem(path, rows(kind));
            api.getPaths().addPathItem(path + "/{id}", row(kind));
        });
    }

    private static PathItem rows(FactKind kind) {
        var list = operation(kind, "The rows of " + kind.table().file() + ", the oldest first", "list", "s");
        list.addParametersItem(query("limit", "integer", "how many at most, 1 to 1000"));
        list.addParametersItem(query("cursor", "string", "where the page begins, from the one before"));
        Bodies.answer(list, OK, FactShapes.pageName(kind));
        var add = operation(kind, "Adds a " + words(kind), "add", "");
        Bodies.request(add, FactShapes.name(kind));
        Bodies.answer(add, CREATED, FactShapes.name(kind));
        return new PathItem().get(list).post(add);
    }

    private static PathItem row(FactKind kind) {
        var one = operation(kind, "One " + words(kind), "get", "");
        Bodies.answer(one, OK, FactShapes.name(kind));
        var put = operation(kind, "Replaces a " + words(kind) + "; a field that is not sent is emptied", "put", "");
        Bodies.request(put, FactShapes.name(kind));
        Bodies.answer(put, OK, FactShapes.name(kind));
        var patch = operation(kind, "Changes the fields that are sent; null empties one", "patch", "");
        patch.requestBody(new io.swagger.v3.oas.models.parameters.RequestBody()
                .required(true)
                .content(new io.swagger.v3.oas.models.media.Content()
                        .addMediaType(
                                "application/merge-patch+json",
                                new io.swagger.v3.oas.models.media.MediaType()
                                        .schema(new JsonSchema().typesItem("object")))));
        Bodies.answer(patch, OK, FactShapes.name(kind));
        var drop = operation(kind, "Removes a " + words(kind), "remove", "");
        Bodies.answer(drop, NO_CONTENT, "");
        List.of(one, put, patch, drop)
                .forEach(operation -> operation.addParametersItem(new Parameter()
                        .name("id")
                        .in("path")
                        .required(true)
                        .description(kind.key() == null ? "the row's number" : "its " + kind.key())
                        .schema(new JsonSchema().typesItem("string"))));
        return new PathItem().get(one).put(put).patch(patch).delete(drop);
    }

    private static Operation operation(FactKind kind, String summary, String verb, String many) {
        return new Operation()
                .addTagsItem(Described.tag(kind))
                .summary(summary)
                .operationId(verb + FactShapes.name(kind) + many);
    }

    private static Parameter query(String name, String type, String words) {
        return new Parameter().name(name).in("query").description(words).schema(new JsonSchema().typesItem(type));
    }

    private static String words(FactKind kind) {
        return kind.one().replace('-', ' ');
    }
}
