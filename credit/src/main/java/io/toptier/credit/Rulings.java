package io.toptier.credit;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The rulebook as known by one day; each question is asked once, however many sales share it. */
final class Rulings {
    private final Rulebook rulebook;
    private final KnownBy knownBy;
    private final Map<Question, Ruling> answers = new HashMap<>();

    Rulings(Rulebook rulebook, KnownBy knownBy) {
        this.rulebook = rulebook;
        this.knownBy = knownBy;
    }

    Ruling ask(RuleId rule, LocalDate day) {
        return answers.computeIfAbsent(new Question(rule, day), one -> rulebook.ask(one.rule(), one.day(), knownBy));
    }

    /** Why nothing can be said, where a rule gives no answer. */
    static String unknown(Ruling ruling) {
        return ruling instanceof Ruling.Silent silent
                ? "unknown: no rule speaks of %s (rule %s, %s)"
                        .formatted(ruling.day(), ruling.rule().id(), silent.reason())
                : "unknown: rule %s is in conflict with itself for %s"
                        .formatted(ruling.rule().id(), ruling.day());
    }

    private record Question(RuleId rule, LocalDate day) {}
}
