package io.toptier.desk.month;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * That something of the bill is a customer's.
 *
 * @param customer its id
 * @param value the subscription, {@code subscription/group}, or the name that tags use
 */
public record Mapping(String customer, As as, String value) {

    /** What of a customer's row it is written into. */
    public enum As {
        SUBSCRIPTION("subscriptions", "its subscription"),
        RESOURCE_GROUP("resource_groups", "its resource group"),
        ALIAS("aliases", "another spelling of its name");

        private final String column;
        private final String words;

        As(String column, String words) {
            this.column = column;
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException for what is none */
        public static As of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The column of {@link io.toptier.workspace.Customers} it changes. */
    String column() {
        return as.column;
    }

    /** The cells of the customer's row with the mapping; those of another row as they are. */
    Map<String, String> in(Map<String, String> cells) {
        var after = new LinkedHashMap<>(cells);
        if (cells.getOrDefault("id", "").strip().equals(customer)) {
            after.put(column(), added(cells.getOrDefault(column(), "")));
        }
        return after;
    }

    String added(String cell) {
        var has =
                Arrays.stream(cell.split(";", -1)).anyMatch(part -> part.strip().equalsIgnoreCase(value.strip()));
        return has ? cell : cell.isBlank() ? value.strip() : cell + ";" + value.strip();
    }
}
