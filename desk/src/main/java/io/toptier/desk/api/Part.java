package io.toptier.desk.api;

import io.toptier.workspace.JsonText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of a list.
 *
 * @param next the cursor of the page after it; null on the last
 */
public record Part<T>(List<T> items, @Nullable String next) {
    /** How long a page may be. */
    public static final int LONGEST = 1000;

    public Part {
        items = List.copyOf(items);
    }

    /**
     * The first of what comes after the cursor.
     *
     * @param rest everything that comes after the cursor, or at least one more than the limit
     * @param end what the next page's cursor is made of
     */
    public static <T> Part<T> of(List<T> rest, int limit, Function<T, String> end) {
        if (rest.size() <= limit) {
            return new Part<>(rest, null);
        }
        var items = rest.subList(0, limit);
        return new Part<>(items, Cursor.of(end.apply(items.get(limit - 1))));
    }

    /** @throws Refusal for a limit of none or too many */
    public static int limit(@Nullable Integer asked, int preset) {
        var limit = asked == null ? preset : asked;
        if (limit < 1 || limit > LONGEST) {
            throw Refusal.bad(
                    "limit-wrong",
                    "No such page length",
                    "limit is " + limit,
                    "ask for 1 to " + LONGEST + " and follow the Link header's rel=\"next\"");
        }
        return limit;
    }

    /** {@code {"items": […], "next": …}}, with a link to the next page. */
    public ObjectNode json(
            HttpServletRequest request, HttpServletResponse response, Function<T, ? extends JsonNode> form) {
        link(request, response);
        var node = JsonText.object();
        var list = node.putArray("items");
        items.forEach(item -> list.add(form.apply(item)));
        return node.put("next", next);
    }

    /** Names the next page in the header {@code Link}; nothing on the last. */
    public void link(HttpServletRequest request, HttpServletResponse response) {
        if (next == null) {
            return;
        }
        var query = new StringBuilder("?cursor=").append(next);
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("cursor")) {
                query.append('&').append(encoded(name)).append('=').append(encoded(values[0]));
            }
        });
        response.setHeader(HttpHeaders.LINK, "<" + request.getRequestURI() + query + ">; rel=\"next\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
