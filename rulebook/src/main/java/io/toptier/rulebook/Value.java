package io.toptier.rulebook;

import io.toptier.kernel.Decimals;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a version of a rule says; {@code toString} is the form shown to people. */
public sealed interface Value {

    record Flag(boolean yes) implements Value {
        @Override
        public String toString() {
            return yes ? "yes" : "no";
        }
    }

    record Amount(BigDecimal exact) implements Value {
        public Amount {
            exact = Decimals.canonical(exact);
        }

        @Override
        public String toString() {
            return Decimals.plain(exact);
        }
    }

    /** Free text, or one of the choices that the rule declares. */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    record Items(List<String> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return items.isEmpty() ? "none" : String.join(", ", items);
        }
    }

    /** Ways to meet the rule; one is enough, and where there is none nobody meets it. */
    record Alternatives(List<Alternative> any) implements Value {
        public Alternatives {
            any = List.copyOf(any);
        }

        @Override
        public String toString() {
            return any.isEmpty()
                    ? "nobody"
                    : any.stream().map(Alternative::toString).collect(Collectors.joining(", or "));
        }
    }

    /** Several typed values that belong together. */
    record Keys(Map<String, Value> values) implements Value {
        public Keys {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }

        @Override
        public String toString() {
            return values.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining("; "));
        }
    }
}
