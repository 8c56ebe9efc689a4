package io.toptier.deals;

import io.toptier.rulebook.Ruling;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One criterion of a registration, judged.
 *
 * @param name as {@code deal-value}
 * @param met false also where it cannot be judged; the reason says what is missing
 * @param reason a sentence with the figures it was judged by
 * @param ruling the rule that sets the criterion
 * @param also the rules that a figure in the reason rests on beside it, as how an annual value is found
 */
public record Gate(String name, boolean met, Level level, String reason, Ruling ruling, List<Ruling> also) {

    public Gate {
        also = List.copyOf(also);
    }

    /** What an unmet gate means: no registration, or one that may be rejected. */
    public enum Level {
        BLOCK,
        WARNING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Met or not, and why. */
    record Judgement(boolean met, String reason, List<Ruling> also) {
        Judgement(boolean met, String reason) {
            this(met, reason, List.of());
        }

        static Judgement met(String reason) {
            return new Judgement(true, reason);
        }

        static Judgement unmet(String reason) {
            return new Judgement(false, reason);
        }
    }

    static Gate block(String name, Ruling ruling, Function<Ruling.Found, Judgement> criterion) {
        return judged(name, Level.BLOCK, ruling, criterion);
    }

    static Gate warning(String name, Ruling ruling, Function<Ruling.Found, Judgement> criterion) {
        return judged(name, Level.WARNING, ruling, criterion);
    }

    private static Gate judged(String name, Level level, Ruling ruling, Function<Ruling.Found, Judgement> criterion) {
        var judgement = ruling.found().map(criterion).orElseGet(() -> Judgement.unmet(unanswered(ruling)));
        return new Gate(name, judgement.met(), level, judgement.reason(), ruling, judgement.also());
    }

    /** Why a ruling is no answer. */
    static String unanswered(Ruling ruling) {
        return ruling instanceof Ruling.Silent silent
                ? "no rule speaks of " + ruling.day() + ": " + silent.reason()
                : "rule " + ruling.rule().id() + " is in conflict with itself for " + ruling.day();
    }
}
