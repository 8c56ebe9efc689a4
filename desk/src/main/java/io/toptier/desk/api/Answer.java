package io.toptier.desk.api;

import io.toptier.workspace.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/**
 * An answer as it is sent, and kept for who asks again.
 *
 * @param text the body; empty for none
 */
public record Answer(int status, Map<String, String> headers, String text) {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(JsonNode body) {
        return of(OK, body);
    }

    /** @param location the path of what was made */
    public static Answer created(String location, JsonNode body) {
        return of(CREATED, body).with(HttpHeaders.LOCATION, location);
    }

    /** Done, and there is nothing to say. */
    public static Answer done() {
        return new Answer(NO_CONTENT, Map.of(), "");
    }

    private static Answer of(int status, JsonNode body) {
        return new Answer(
                status, Map.of(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE), JsonText.text(body));
    }

    public Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, text);
    }

    /** @param version without quotation marks */
    public Answer version(Object version) {
        return with(HttpHeaders.ETAG, "\"" + version + "\"");
    }

    public ResponseEntity<byte[]> entity() {
        var entity = ResponseEntity.status(status);
        new TreeMap<>(headers).forEach(entity::header);
        return text.isEmpty() ? entity.build() : entity.body(text.getBytes(StandardCharsets.UTF_8));
    }
}
