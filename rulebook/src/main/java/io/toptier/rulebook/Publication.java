package io.toptier.rulebook;

import io.toptier.kernel.KnownBy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who said it and since when it could be known.
 *
 * @param published the day that counts; where the day was not found, the last one it can have been
 * @param publishedNote what is known of the day where it is not certain
 * @param withdrawn the day it was taken back; from then on it no longer counts, before it did
 * @param checked the day somebody last compared the value with its source
 */
public record Publication(
        LocalDate published,
        @Nullable String publishedNote,
        @Nullable LocalDate withdrawn,
        String source,
        Trust trust,
        LocalDate checked) {

    /** Whether somebody asking on that day would have read it and found it still standing. */
    public boolean standsFor(KnownBy knownBy) {
        return knownBy.knows(published) && !isWithdrawnFor(knownBy);
    }

    Publication standing() {
        return new Publication(published, publishedNote, null, source, trust, checked);
    }

    boolean isWithdrawnFor(KnownBy knownBy) {
        return withdrawn != null && knownBy.knows(withdrawn);
    }

    /** {@code Learn register-deals, published 2023-05-13 (on or before that day), trust official}. */
    @Override
    public String toString() {
        var certainty = publishedNote == null ? "" : " (" + publishedNote + ")";
        return source + ", published " + published + certainty + ", trust " + trust;
    }
}
