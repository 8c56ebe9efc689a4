package io.toptier.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The columns a table may have. Every table may also have {@code known_on}: the day its row became known.
 *
 * <p>A header's names are compared by their letters and digits alone, without case: {@code Purchase Record Id} and
 * {@code purchase_record_id} are {@code PurchaseRecordId}.
 *
 * @param required a table without one of these cannot be read
 * @param aliases other names of a column, each with the column it means
 */
public record Columns(List<String> required, List<String> optional, Map<String, String> aliases) {
    static final String KNOWN_ON = "known_on";

    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        aliases = Map.copyOf(aliases);
    }

    public Columns(List<String> required, List<String> optional) {
        this(required, optional, Map.of());
    }

    /** The declared names, {@code known_on} last; without aliases. */
    public List<String> inOrder() {
        var all = new ArrayList<>(required);
        all.addAll(optional);
        all.add(KNOWN_ON);
        return all.stream().distinct().toList();
    }

    /** The declared name that a header's name means. */
    public Optional<String> meaning(String name) {
        return Optional.ofNullable(byLetters().get(letters(name)));
    }

    /** The declared names by alphabet. */
    List<String> known() {
        return inOrder().stream().sorted().toList();
    }

    /** The declared name of each name a header may use, by its letters and digits. */
    Map<String, String> byLetters() {
        var names = new LinkedHashMap<String, String>();
        aliases.forEach((alias, column) -> names.put(letters(alias), column));
        known().forEach(column -> names.put(letters(column), column));
        return names;
    }

    static String letters(String name) {
        var letters = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
