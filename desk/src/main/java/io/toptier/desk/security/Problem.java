package io.toptier.desk.security;

import io.toptier.workspace.JsonText;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What went wrong with a request of a program, as a problem document (RFC 9457).
 *
 * @param status the HTTP status
 * @param code the kind in kebab case, also the end of the document's {@code type}
 * @param detail what was seen
 * @param remedy what the caller can do about it
 * @param errors each fault of what was sent, where there are several or they have a place; empty for none
 */
public record Problem(int status, String code, String title, String detail, String remedy, List<ObjectNode> errors) {

    /** The media type of the document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem(int status, String code, String title, String detail, String remedy) {
        this(status, code, title, detail, remedy, List.of());
    }

    /** The document, as the API answers it. */
    public byte[] json() {
        var document = JsonText.object()
                .put("type", "/problems/" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .put("remedy", remedy);
        if (!errors.isEmpty()) {
            var list = document.putArray("errors");
            errors.forEach(list::add);
        }
        return JsonText.bytes(document);
    }

    /** Answers with the document and its status. */
    public void write(HttpServletResponse response) throws IOException {
        var body = json();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
