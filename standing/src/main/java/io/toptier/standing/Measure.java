package io.toptier.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the program asks for, and how much of it the partner has.
 *
 * @param name the rule's word for it, as {@code billed-sales}
 * @param alternative the number of the way it belongs to, from 1
 * @param have null where it is not known
 * @param need null where it is not known
 * @param projected the day it would be met if the last months went on; null where it is met, or the trend does not get there
 * @param reason a sentence
 * @param basis who says how much is needed; null for what Microsoft or the operator states as a fact
 * @param counting the rules that say how it is counted
 */
public record Measure(
        String name,
        int alternative,
        @Nullable Quantity have,
        @Nullable Quantity need,
        State state,
        @Nullable LocalDate projected,
        String reason,
        @Nullable Basis basis,
        List<Basis> counting,
        Evidence evidence) {
    public Measure {
        counting = List.copyOf(counting);
    }

    /** A measure of a fact that no sales make. */
    static Measure fact(
            String name,
            @Nullable Quantity have,
            @Nullable Quantity need,
            State state,
            String reason,
            @Nullable Basis basis) {
        return new Measure(name, 1, have, need, state, null, reason, basis, List.of(), Evidence.NONE);
    }

    static Measure notKnown(String name, String reason, @Nullable Basis basis) {
        return fact(name, null, null, State.NOT_KNOWN, reason, basis);
    }

    /** In the place of measures that no rule names. */
    public static Measure none(String reason) {
        return notKnown("", reason, null);
    }

    public boolean met() {
        return state.isMet();
    }

    public Optional<Quantity> missing() {
        return have == null || need == null ? Optional.empty() : have.missingTo(need);
    }

    Measure inAlternative(int number) {
        return new Measure(name, number, have, need, state, projected, reason, basis, counting, evidence);
    }

    Measure projected(@Nullable LocalDate day) {
        return new Measure(name, alternative, have, need, state, day, reason, basis, counting, evidence);
    }

    Measure with(Evidence found) {
        return new Measure(name, alternative, have, need, state, projected, reason, basis, counting, found);
    }

    /** Where no rule of its own says what is needed. */
    Measure orRestingOn(@Nullable Basis rule) {
        return basis != null || rule == null
                ? this
                : new Measure(name, alternative, have, need, state, projected, reason, rule, counting, evidence);
    }
}
