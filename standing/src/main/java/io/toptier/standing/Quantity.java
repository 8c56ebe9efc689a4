package io.toptier.standing;

import io.toptier.kernel.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/** How much of something a measure has or needs; {@code toString} is the form shown to people. */
public sealed interface Quantity {

    /** Whether this much is enough; a quantity of another kind never is. */
    boolean reaches(Quantity need);

    /** Without its unit: dollars with all their digits, a number, {@code yes}, a word. */
    default String value() {
        return toString();
    }

    /** {@code usd}, {@code count}, {@code yes-no} or {@code word}. */
    String unit();

    /** What is still missing to a need; empty where nothing is, and where it is no number. */
    default Optional<Quantity> missingTo(Quantity need) {
        return Optional.empty();
    }

    /** US dollars, all digits. */
    record Dollars(BigDecimal usd) implements Quantity {
        public Dollars {
            usd = Decimals.canonical(usd);
        }

        @Override
        public boolean reaches(Quantity need) {
            return need instanceof Dollars other && usd.compareTo(other.usd) >= 0;
        }

        @Override
        public Optional<Quantity> missingTo(Quantity need) {
            return need instanceof Dollars other && !reaches(need)
                    ? Optional.of(new Dollars(other.usd.subtract(usd)))
                    : Optional.empty();
        }

        @Override
        public String value() {
            return Decimals.plain(usd);
        }

        @Override
        public String unit() {
            return "usd";
        }

        @Override
        public String toString() {
            return value() + " USD";
        }
    }

    /** A number of things. */
    record Count(BigDecimal number) implements Quantity {
        public Count {
            number = Decimals.canonical(number);
        }

        public static Count of(int number) {
            return new Count(BigDecimal.valueOf(number));
        }

        @Override
        public boolean reaches(Quantity need) {
            return need instanceof Count other && number.compareTo(other.number) >= 0;
        }

        @Override
        public Optional<Quantity> missingTo(Quantity need) {
            return need instanceof Count other && !reaches(need)
                    ? Optional.of(new Count(other.number.subtract(number)))
                    : Optional.empty();
        }

        @Override
        public String unit() {
            return "count";
        }

        @Override
        public String toString() {
            return Decimals.plain(number);
        }
    }

    /** Whether something is there. */
    record Flag(boolean yes) implements Quantity {
        @Override
        public boolean reaches(Quantity need) {
            return equals(need);
        }

        @Override
        public String unit() {
            return "yes-no";
        }

        @Override
        public String toString() {
            return yes ? "yes" : "no";
        }
    }

    /** A status, or the name of something held. */
    record Word(String text) implements Quantity {
        @Override
        public boolean reaches(Quantity need) {
            return equals(need);
        }

        @Override
        public String unit() {
            return "word";
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
