package io.toptier.consumption;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads tags as the exports write them: JSON with braces (MCA, MPA, FOCUS) or without (EA). Keys and values compare
 * trimmed and without case; a repeated key keeps all its values.
 */
final class Tags {
    private static final JsonFactory JSON = new JsonFactory();

    private Tags() {}

    /** The different values of one key, empty ones left out; nothing at all when the text is no JSON. */
    static Optional<SortedSet<String>> valuesOf(String key, String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return Optional.of(new TreeSet<>());
        }
        try (var parser = JSON.createParser(ObjectReadContext.empty(), braced(stripped))) {
            return read(folded(key), parser);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String braced(String text) {
        return text.startsWith("{") ? text : "{" + text + "}";
    }

    private static Optional<SortedSet<String>> read(String key, JsonParser parser) {
        var values = new TreeSet<String>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var wanted = folded(parser.currentName()).equals(key);
            var token = parser.nextToken();
            if (token.isStructStart()) {
                if (wanted) {
                    return Optional.empty();
                }
                parser.skipChildren();
            } else if (wanted && token != JsonToken.VALUE_NULL) {
                values.add(folded(parser.getString()));
            }
        }
        values.remove("");
        return parser.nextToken() == null ? Optional.of(values) : Optional.empty();
    }
}
