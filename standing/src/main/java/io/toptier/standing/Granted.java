package io.toptier.standing;

import io.toptier.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the workspace says Microsoft granted, and whether a transition keeps it; a fact, never computed.
 *
 * @param stated whether the workspace says anything of it; silence is not a no
 * @param span the time that holds on the day; null where none does
 * @param kept whether holders of the old tier keep it by the rule of the day; null where no rule speaks of it
 * @param reason a sentence
 * @param basis who says whether it is kept
 */
public record Granted(
        boolean stated,
        @Nullable Span span,
        @Nullable Boolean kept,
        String reason,
        @Nullable Basis basis) {
    public boolean holds() {
        return span != null;
    }
}
