package io.toptier.desk.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How columns are called in JSON. */
public final class Names {
    private Names() {}

    /** {@code microsoftInvitedAt} of {@code microsoft_invited_at}. */
    public static String json(String column) {
        var words = column.split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
