package io.toptier.marketplace;

import io.toptier.rulebook.Ruling;

/** Why a rule gives no answer. */
final class Unanswered {
    private Unanswered() {}

    static String why(Ruling ruling) {
        return ruling instanceof Ruling.Silent silent
                ? silent.reason()
                : "rule " + ruling.rule().id() + " is in conflict with itself";
    }
}
