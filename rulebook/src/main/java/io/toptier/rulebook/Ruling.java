package io.toptier.rulebook;

import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer of the rulebook for one day, as known by one day. */
public sealed interface Ruling {
    Rule rule();

    LocalDate day();

    KnownBy knownBy();

    /** The versions that claim the day: one that answers, several in conflict, or none. */
    List<Version> claims();

    /** {@code found}, {@code silent} or {@code conflict}. */
    String word();

    /** The answer with who says so, for whoever asks why. */
    Trace trace();

    default Optional<Found> found() {
        return this instanceof Found found ? Optional.of(found) : Optional.empty();
    }

    /** One version answers. Asking for a value of another kind than the rule's is an {@link IllegalStateException}. */
    record Found(Rule rule, LocalDate day, KnownBy knownBy, Version version) implements Ruling {
        public boolean flag() {
            return as(version.value(), Value.Flag.class).yes();
        }

        public BigDecimal decimal() {
            return as(version.value(), Value.Amount.class).exact();
        }

        /** Also the choice, where the rule declares choices. */
        public String text() {
            return as(version.value(), Value.Text.class).text();
        }

        public List<String> list() {
            return as(version.value(), Value.Items.class).items();
        }

        public List<Alternative> alternatives() {
            return as(version.value(), Value.Alternatives.class).any();
        }

        public boolean flag(String key) {
            return as(at(key), Value.Flag.class).yes();
        }

        public BigDecimal decimal(String key) {
            return as(at(key), Value.Amount.class).exact();
        }

        public String text(String key) {
            return as(at(key), Value.Text.class).text();
        }

        public List<String> list(String key) {
            return as(at(key), Value.Items.class).items();
        }

        @Override
        public String word() {
            return "found";
        }

        @Override
        public List<Version> claims() {
            return List.of(version);
        }

        @Override
        public Trace trace() {
            return new Trace(claim(this), version.value().toString(), version.provenance(), notes());
        }

        private List<Trace> notes() {
            return version.note() == null ? List.of() : List.of(Trace.of("note", version.note(), ""));
        }

        private Value at(String key) {
            var value = as(version.value(), Value.Keys.class).values().get(key);
            if (value == null) {
                throw new IllegalStateException("rule " + rule.id() + " has no key '" + key + "'");
            }
            return value;
        }

        private <V extends Value> V as(Value value, Class<V> kind) {
            if (!kind.isInstance(value)) {
                throw new IllegalStateException(
                        "rule " + rule.id() + " says '" + value + "', which is no " + kind.getSimpleName());
            }
            return kind.cast(value);
        }
    }

    /** Nothing that was known then speaks of the day. */
    record Silent(Rule rule, LocalDate day, KnownBy knownBy, String reason) implements Ruling {
        @Override
        public String word() {
            return "silent";
        }

        @Override
        public List<Version> claims() {
            return List.of();
        }

        /** {@code not found} or {@code not in force} where somebody looked; else nobody had said anything yet. */
        @Override
        public Trace trace() {
            return rule.silence(day, knownBy)
                    .map(silence -> Trace.of(
                            claim(this),
                            silence.because().toString(),
                            silence.note() + " (last looked for on " + silence.checked() + ")"))
                    .orElseGet(() -> Trace.of(claim(this), "not known", reason));
        }
    }

    /** Several versions claim the day with equal right; none of them is the answer. */
    record Conflict(Rule rule, LocalDate day, KnownBy knownBy, List<Version> claims) implements Ruling {
        public Conflict {
            claims = List.copyOf(claims);
        }

        @Override
        public String word() {
            return "conflict";
        }

        /** As {@link Rulebook#conflicts} tells it. */
        public List<Finding> findings() {
            return Conflicts.of(claims);
        }

        @Override
        public Trace trace() {
            var sides = claims.stream()
                    .map(version -> Trace.of("claimed", version.value().toString(), version.provenance()))
                    .toList();
            return Trace.because(claim(this), "in conflict", sides);
        }
    }

    private static String claim(Ruling ruling) {
        return "rule %s for %s, as known by %s".formatted(ruling.rule().id(), ruling.day(), ruling.knownBy());
    }
}
