package io.toptier.credit;

import io.toptier.credit.Verdict.Credited;
import io.toptier.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Nothing vanishes: what was billed or reported is the basis that is credited and the rest. A basis counts once here,
 * however many sellers get credit on it.
 *
 * @param total of one measure in one currency
 */
public record Coverage(Measure measure, Money total, Money credited, Money notCredited) {

    /** Adds up verdicts. */
    static final class Tally {
        private final SortedMap<String, Coverage> sums = new TreeMap<>();

        void add(Verdict verdict) {
            var claim = verdict.claim();
            var amount = claim.amount();
            var zero = Money.zero(amount.currency());
            var credited = verdict instanceof Credited;
            var one = new Coverage(claim.basis().measure(), amount, credited ? amount : zero, credited ? zero : amount);
            sums.merge(one.measure() + " " + amount.currency(), one, Coverage::plus);
        }

        List<Coverage> sums() {
            return new ArrayList<>(sums.values());
        }
    }

    private Coverage plus(Coverage other) {
        return new Coverage(
                measure, total.plus(other.total), credited.plus(other.credited), notCredited.plus(other.notCredited));
    }
}
