package io.toptier.desk.api.facts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toptier.desk.api.Refusal;
import io.toptier.desk.api.Sent;
import io.toptier.desk.api.description.Gives;
import io.toptier.desk.security.Problem;
import io.toptier.desk.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** A company's files, as they are in a workspace. */
@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "Documents")
class DocumentCalls {
    private static final String ONE = "/{*path}";
    private static final int UNSUPPORTED = 415;
    /** What web servers take apart before anybody can read it. */
    private static final List<String> TAKEN_APART = List.of("application/x-www-form-urlencoded", "multipart/");

    private final Documents documents;

    DocumentCalls(Documents documents) {
        this.documents = documents;
    }

    @GetMapping
    @Operation(operationId = "listDocuments", summary = "The company's files by path, those below a prefix")
    @Gives("Documents")
    ObjectNode list(
            Visit visit,
            @RequestParam(value = "prefix", required = false) @Nullable String prefix,
            @RequestParam(value = "limit", required = false) @Nullable Integer limit,
            @RequestParam(value = "cursor", required = false) @Nullable String cursor,
            HttpServletRequest request,
            HttpServletResponse response) {
        return documents
                .part(visit, prefix == null ? "" : prefix, limit, cursor)
                .json(request, response, Documents.Document::json);
    }

    @GetMapping(ONE)
    @Operation(operationId = "getDocument", summary = "A file's content, with its ETag; 304 where If-None-Match has it")
    @Gives(Gives.BINARY)
    ResponseEntity<Resource> one(
            Visit visit,
            @PathVariable("path") String path,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        var document = documents.one(visit, inner(path));
        var etag = '"' + document.version() + '"';
        if (etag.equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build();
        }
        return ResponseEntity.ok()
                .eTag(etag)
                .contentType(MediaTypeFactory.getMediaType(document.path()).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(visit.view().folder().resolve(document.path())));
    }

    @PutMapping(ONE)
    @Operation(
            operationId = "putDocument",
            summary = "Keeps a file in the place of the one before it",
            description =
                    "With `If-Match` of the one that was seen, or `If-None-Match: *` where there must be none yet."
                            + " Months that are frozen and credit that is booked have calls of their own.")
    @Gives(status = 204, takes = Gives.BINARY)
    ResponseEntity<byte[]> put(
            Visit visit,
            @PathVariable("path") String path,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String none,
            HttpServletRequest request)
            throws IOException, HttpRequestMethodNotSupportedException {
        var inside = demandPath(path, request.getMethod());
        demandWhole(request);
        var sent = new Sent(visit, "", "", null, seen, request.getHeader("TopTier-Reason"));
        return documents
                .put(sent, inside, "*".equals(none), request.getInputStream())
                .entity();
    }

    @DeleteMapping(ONE)
    @Operation(operationId = "removeDocument", summary = "Removes a file")
    @Gives(status = 204)
    ResponseEntity<byte[]> remove(Sent sent, @PathVariable("path") String path)
            throws HttpRequestMethodNotSupportedException {
        return documents.remove(sent, demandPath(path, "DELETE")).entity();
    }

    private static void demandWhole(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (TAKEN_APART.stream().anyMatch(type::startsWith)) {
            throw new Refusal(new Problem(
                    UNSUPPORTED,
                    "media-type-unsupported",
                    "Send the file itself",
                    "the body is sent as a form",
                    "send the file's bytes as Content-Type: application/octet-stream, or the file's own type"));
        }
    }

    /** The list of files is read, not written. */
    private static String demandPath(String path, String method) throws HttpRequestMethodNotSupportedException {
        var inner = inner(path);
        if (inner.isEmpty()) {
            throw new HttpRequestMethodNotSupportedException(method, List.of("GET"));
        }
        return inner;
    }

    private static String inner(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
