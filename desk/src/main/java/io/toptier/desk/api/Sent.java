package io.toptier.desk.api;

import io.toptier.desk.people.Right;
import io.toptier.desk.security.Problem;
import io.toptier.desk.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a program sent to change something, with the visit it belongs to.
 *
 * @param request the method, the path and the query, as in {@code POST /api/v1/deals}
 * @param key the idempotency key; null where none was sent
 * @param seen what stands in {@code If-Match}; null where it is not there
 * @param reason why, in the sender's words; null where nothing was said
 */
public record Sent(
        Visit visit,
        String request,
        String text,
        @Nullable String key,
        @Nullable String seen,
        @Nullable String reason) {
    private static final int UNPROCESSABLE = 422;
    private static final int STALE = 412;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws io.toptier.desk.security.MissingRight where the token may not */
    public Sent demand(Right right) {
        visit.demand(right);
        return this;
    }

    /**
     * The body as a JSON object; one that is empty has no fields.
     *
     * @throws Refusal where it is no JSON, with line and column, or no object
     */
    public ObjectNode object() {
        if (text.isBlank()) {
            return READER.createObjectNode();
        }
        var node = read();
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new Refusal(new Problem(
                UNPROCESSABLE,
                "body-no-object",
                "The body is no JSON object",
                "the body is " + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT),
                "send an object: {…}"));
    }

    /**
     * What the sender has seen of the thing it changes, without quotation marks.
     *
     * @throws Refusal where it does not say so, which could overwrite what somebody else has changed
     */
    public String demandSeen() {
        if (seen == null || seen.isBlank()) {
            throw new Refusal(new Problem(
                    PRECONDITION_REQUIRED,
                    "precondition-required",
                    "Say which version you change",
                    "the request has no header If-Match",
                    "GET it first and send its ETag as If-Match; so nobody's change is overwritten unseen"));
        }
        return etag(seen);
    }

    /** As {@link #demandSeen}, for a thing whose ETag is a number. */
    public long demandRevision() {
        var revision = demandSeen();
        try {
            return Long.parseLong(revision);
        } catch (NumberFormatException noRevision) {
            throw stale("If-Match is '" + revision + "', which is no ETag of it");
        }
    }

    /** The answer to who has not seen the last version. */
    public static Refusal stale(String detail) {
        return new Refusal(new Problem(
                STALE,
                "revision-stale",
                "It has changed meanwhile",
                detail,
                "GET it again, look at it, then change it"));
    }

    /** An ETag without its quotation marks. */
    static String etag(String header) {
        var text = header.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /** Two requests with the same one ask for the same. */
    byte[] digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private JsonNode read() {
        try {
            return READER.readTree(text);
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            var at = place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": ";
            throw Refusal.bad(
                    "body-malformed",
                    "The body is no JSON",
                    at + malformed.getOriginalMessage(),
                    "correct it there; a JSON checker shows the place");
        }
    }
}
