package io.toptier.desk.page.month;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.toptier.desk.TestBrowser;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A form with a file, as a browser sends it. */
final class Multipart {
    private static final String BOUNDARY = "----toptier";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart field(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    Multipart file(String name, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    HttpResponse<String> post(TestBrowser browser, String address) {
        field("_csrf", browser.csrf());
        write("--" + BOUNDARY + "--\r\n");
        return browser.send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html,*/*")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(UTF_8));
    }
}
