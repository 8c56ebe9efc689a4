package io.toptier.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What kind of value a rule has, so that a formula that asks for a decimal gets one. */
public sealed interface Kind {

    enum Plain implements Kind {
        FLAG,
        DECIMAL,
        TEXT,
        LIST,
        ALTERNATIVES
    }

    /** One of the given words, written {@code include | exclude} in a rule file. */
    record Choice(List<String> words) implements Kind {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** Several values under the names that the rule file declares. */
    record Keyed(Map<String, Kind> kinds) implements Kind {
        public Keyed {
            kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        }
    }
}
