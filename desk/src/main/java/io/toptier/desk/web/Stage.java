package io.toptier.desk.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step of a way that is gone in order.
 *
 * @param note what is to say of it, in a few words; empty for nothing
 * @param href where it is done; null where there is nothing to open yet
 */
public record Stage(
        String name, Is is, String note, @Nullable String href) {

    /** How far the step is. */
    public enum Is {
        DONE("check-lg", "done"),
        CURRENT("arrow-right", "now"),
        TODO("dot", "to do"),
        PROBLEM("exclamation-lg", "needs attention");

        private final String icon;
        private final String words;

        Is(String icon, String words) {
            this.icon = icon;
            this.words = words;
        }

        public String icon() {
            return icon;
        }

        public String words() {
            return words;
        }

        public String css() {
            return "is-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
