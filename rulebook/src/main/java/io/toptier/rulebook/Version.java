package io.toptier.rulebook;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a rule once.
 *
 * @param span the days of the facts it governs
 * @param note what a reader should know before relying on it
 */
public record Version(
        RuleId rule,
        Span span,
        Value value,
        Publication publication,
        @Nullable String note,
        Origin origin,
        Place place) {

    /** Where it comes from, as every answer shows it. */
    public String provenance() {
        return publication + (origin == Origin.OPERATOR ? ", set by the operator in " + place.file() : "");
    }

    /** Before it was withdrawn nobody knew that it would be. */
    Version asKnown(KnownBy knownBy) {
        return publication.withdrawn() == null || publication.isWithdrawnFor(knownBy)
                ? this
                : new Version(rule, span, value, publication.standing(), note, origin, place);
    }

    String canonical() {
        return "%s|%s|%s|%s|%s|%s"
                .formatted(span, value.getClass().getSimpleName(), value, provenance(), publication.withdrawn(), note);
    }

    /** {@code 'measured' from 2023-07-01 to 2025-06-30 (source, published …, trust …)}. */
    @Override
    public String toString() {
        return "'" + value + "' " + span + " (" + provenance() + ")";
    }
}
