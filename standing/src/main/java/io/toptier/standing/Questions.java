package io.toptier.standing;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks the rulebook for one day, as known by one day, and keeps what is in conflict. */
final class Questions {
    private final Rulebook rulebook;
    private final LocalDate on;
    private final KnownBy knownBy;
    private final Findings findings = new Findings();

    Questions(Rulebook rulebook, LocalDate on, KnownBy knownBy) {
        this.rulebook = rulebook;
        this.on = on;
        this.knownBy = knownBy;
    }

    LocalDate on() {
        return on;
    }

    KnownBy knownBy() {
        return knownBy;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Ruling ask(RuleId rule) {
        return ask(rule, on);
    }

    /** For another day than the one the standing is asked for. */
    Ruling ask(RuleId rule, LocalDate day) {
        var ruling = rulebook.ask(rule, day, knownBy);
        if (ruling instanceof Ruling.Conflict conflict) {
            findings.addAll(conflict.findings());
        }
        return ruling;
    }

    Optional<Ruling.Found> found(RuleId rule) {
        return ask(rule).found();
    }

    void keep(List<Finding> found) {
        findings.addAll(found);
    }

    List<Finding> findings() {
        return findings.inOrder();
    }

    /** Why a ruling is no answer. */
    static String whyNot(Ruling ruling) {
        return ruling instanceof Ruling.Silent silent
                ? "no rule speaks of " + ruling.day() + " (" + ruling.rule().id() + "): " + silent.reason()
                : "rule " + ruling.rule().id() + " is in conflict with itself for " + ruling.day();
    }
}
