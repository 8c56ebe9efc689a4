package io.toptier.desk.people;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What somebody may do in one company. */
public enum Right {
    READ("look at everything of the company"),
    EDIT_DEALS("change deals and registrations"),
    EDIT_CUSTOMERS("change customers and how cost is attributed to them"),
    CLOSE_MONTHS("upload exports and close months"),
    FREEZE("freeze and restate months, mark them submitted, book credit"),
    SETTINGS("change the company's settings"),
    PEOPLE("invite people, make API tokens and webhooks"),
    COMPANIES("create companies");

    private final String words;

    Right(String words) {
        this.words = words;
    }

    /** What the right allows, as the end of the sentence "may …". */
    public String words() {
        return words;
    }

    /** The name in files, scopes and JSON: {@code edit-deals}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every right by its key. */
    public static Map<String, Right> byKey() {
        var rights = new TreeMap<String, Right>();
        Set.of(values()).forEach(right -> rights.put(right.key(), right));
        return rights;
    }
}
