package io.toptier.rulebook;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days of which a rule says nothing, and is known to say nothing.
 *
 * @param published the day it could be known that a rule ended; null where there is nothing to know, as for what was not
 *     found or did not exist yet
 * @param note what was looked for, or what held in its place
 * @param checked the day somebody last looked
 */
public record Silence(
        Span span, Because because, @Nullable LocalDate published, String note, LocalDate checked, Place place) {

    boolean isKnownBy(KnownBy knownBy) {
        return published == null || knownBy.knows(published);
    }

    String canonical() {
        return span + "|" + published + "|" + this;
    }

    /** {@code not found: …}. */
    @Override
    public String toString() {
        return because + ": " + note;
    }

    /** Why there is no version. */
    public enum Because {
        NOT_FOUND("the program may have had a rule, but no text of it was found"),
        NOT_IN_FORCE("the question did not arise yet, or no longer");

        private final String meaning;

        Because(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** As rule files write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
