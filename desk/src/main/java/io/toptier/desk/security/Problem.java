package io.toptier.desk.security;

import io.toptier.workspace.JsonText;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What went wrong with a request of a program, as a problem document (RFC 9457).
 *
 * @param status the HTTP status
 * @param code the kind in kebab case, also the end of the document's {@code type}
 * @param detail what was seen
 * @param remedy what the caller can do about it
 */
public record Problem(int status, String code, String title, String detail, String remedy) {

    /** The document, as the API answers it. */
    public byte[] json() {
        return JsonText.bytes(JsonText.object()
                .put("type", "/problems/" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .put("remedy", remedy));
    }

    /** Answers with the document and its status. */
    void write(HttpServletResponse response) throws IOException {
        var body = json();
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
