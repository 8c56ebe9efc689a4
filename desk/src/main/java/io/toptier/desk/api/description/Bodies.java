package io.toptier.desk.api.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;

/** Bodies of requests and answers, by the names of their shapes. */
final class Bodies {
    static final String JSON = "application/json";
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private Bodies() {}

    static void answer(Operation operation, int status, String shape) {
        var words = status == CREATED ? "Made" : status == NO_CONTENT ? "Done" : "The answer";
        var response = new ApiResponse().description(words);
        if (!shape.isEmpty()) {
            response.content(content(shape));
        }
        List.of("TopTier-On", "TopTier-Known-By", "TopTier-Revision")
                .forEach(name -> response.addHeaderObject(name, header(name)));
        var responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        operation.responses(responses.addApiResponse(Integer.toString(status), response));
    }

    static void request(Operation operation, String shape) {
        if (!shape.isEmpty()) {
            operation.requestBody(new RequestBody().required(true).content(content(shape)));
        }
    }

    static Content content(String shape) {
        if (shape.equals(Gives.BINARY)) {
            var file = new JsonSchema().typesItem("string");
            file.setFormat("binary");
            return new Content().addMediaType("application/octet-stream", new MediaType().schema(file));
        }
        return new Content().addMediaType(JSON, new MediaType().schema(ref(shape)));
    }

    static Schema<?> ref(String shape) {
        return new Schema<>().$ref("#/components/schemas/" + shape);
    }

    private static Header header(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }
}
