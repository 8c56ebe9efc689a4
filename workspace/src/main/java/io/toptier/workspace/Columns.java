package io.toptier.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The columns a table may have. Every table may also have {@code known_on}: the day its row became known.
 *
 * @param required a table without one of these cannot be read
 */
public record Columns(List<String> required, List<String> optional) {
    static final String KNOWN_ON = "known_on";

    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    Set<String> known() {
        var all = new ArrayList<>(required);
        all.addAll(optional);
        all.add(KNOWN_ON);
        return Set.copyOf(all);
    }
}
