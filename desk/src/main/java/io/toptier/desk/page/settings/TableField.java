package io.toptier.desk.page.settings;

import io.toptier.desk.web.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, as the form shows it.
 *
 * @param column its name in the file
 * @param type of the input: {@code text}, {@code date}, {@code email}
 * @param choices null for free input
 * @param listed whether the list of rows shows it
 */
public record TableField(
        String column,
        String label,
        String type,
        String hint,
        boolean required,
        @Nullable List<Choice> choices,
        boolean listed) {

    static TableField text(String column, String label, String hint) {
        return new TableField(column, label, "text", hint, false, null, true);
    }

    static TableField day(String column, String label, String hint) {
        return new TableField(column, label, "date", hint, false, null, true);
    }

    static TableField amount(String column, String label, String hint) {
        return new TableField(column, label, "number-text", hint, false, null, true);
    }

    static TableField choice(String column, String label, String hint, String... words) {
        var choices =
                Stream.concat(Stream.of(new Choice("", "–")), Stream.of(words).map(word -> new Choice(word, word)));
        return new TableField(column, label, "text", hint, false, choices.toList(), true);
    }

    /** What every table may have. */
    static TableField knownOn() {
        return day("known_on", "Known since", "For answers as known by an earlier day; empty counts as always known")
                .unlisted();
    }

    TableField needed() {
        return new TableField(column, label, type, hint, true, choices, listed);
    }

    TableField unlisted() {
        return new TableField(column, label, type, hint, required, choices, false);
    }

    public boolean isNumber() {
        return type.equals("number-text");
    }

    public String inputType() {
        return isNumber() ? "text" : type;
    }
}
