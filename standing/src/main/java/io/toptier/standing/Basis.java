package io.toptier.standing;

import io.toptier.rulebook.Origin;
import io.toptier.rulebook.Ruling;
import java.time.LocalDate;

/**
 * The rule that something rests on, and who says so.
 *
 * @param trust how near it is to Microsoft's own words, as {@code official}; never {@code official} for an inference
 */
public record Basis(String rule, String source, LocalDate published, String trust) {
    static Basis of(Ruling.Found ruling) {
        var version = ruling.version();
        var operator = version.origin() == Origin.OPERATOR
                ? ", set by the operator in " + version.place().file()
                : "";
        return new Basis(
                ruling.rule().id().value(),
                version.publication().source() + operator,
                version.publication().published(),
                version.publication().trust().toString());
    }

    @Override
    public String toString() {
        return "rule " + rule + ": " + source + ", published " + published + ", trust " + trust;
    }
}
