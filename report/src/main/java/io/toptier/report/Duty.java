package io.toptier.report;

import io.toptier.rulebook.Ruling;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a PRACR report is due for a month, and why.
 *
 * @param prepared the method the rows are made by, also where nobody has stated yet whether they are due
 * @param reason a sentence
 * @param basis the rule that says who reports; null where no rule speaks
 * @param methodBasis the rule that says by which method; null where no rule speaks
 */
public record Duty(
        boolean due,
        Method method,
        Method prepared,
        String reason,
        @Nullable Basis basis,
        @Nullable Basis methodBasis) {

    /** How the amount of a report is found. */
    public enum Method {
        /** From the consumption of each customer. */
        MEASURED,
        /** A percent of each contract's monthly value. */
        PROXY,
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param trust how near the rule is to Microsoft's own words, as {@code official} */
    public record Basis(String rule, LocalDate published, String source, String trust) {
        static Basis of(Ruling.Found ruling) {
            var publication = ruling.version().publication();
            return new Basis(
                    ruling.rule().id().value(),
                    publication.published(),
                    publication.source(),
                    publication.trust().toString());
        }

        @Override
        public String toString() {
            return "rule " + rule + ": " + source + ", published " + published + ", trust " + trust;
        }
    }
}
