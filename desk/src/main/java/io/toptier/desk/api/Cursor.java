package io.toptier.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page of a list begins, in letters that mean nothing to who sends them back. */
public final class Cursor {
    private Cursor() {}

    /** @param after what the page before ended with */
    public static String of(String after) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("a:" + after).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the page before ended with; null for the first page.
     *
     * @throws Refusal for letters that we never gave
     */
    public static @Nullable String after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith("a:")) {
                return text.substring(2);
            }
        } catch (IllegalArgumentException notOurs) {
            // told below
        }
        throw wrong(cursor);
    }

    /** As {@link #after}, where lists end with a number; {@code first} for the first page. */
    public static long number(@Nullable String cursor, long first) {
        var after = after(cursor);
        try {
            return after == null ? first : Long.parseLong(after);
        } catch (NumberFormatException ofAnotherList) {
            throw wrong(String.valueOf(cursor));
        }
    }

    private static Refusal wrong(String cursor) {
        return Refusal.bad(
                "cursor-wrong",
                "The cursor is not of this list",
                "'" + cursor + "' was not given with this list",
                "start without a cursor, and follow the Link header's rel=\"next\"");
    }
}
