package io.toptier.desk.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that a browser keeps as a file. */
public final class Download {
    private Download() {}

    public static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return of(name, new MediaType("text", "csv", StandardCharsets.UTF_8), content);
    }

    public static ResponseEntity<byte[]> json(String name, byte[] content) {
        return of(name, MediaType.APPLICATION_JSON, content);
    }

    public static ResponseEntity<byte[]> text(String name, String content) {
        return of(
                name, new MediaType("text", "plain", StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
