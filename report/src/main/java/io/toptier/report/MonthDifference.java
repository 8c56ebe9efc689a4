package io.toptier.report;

import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import java.util.List;

/**
 * What changed between two revisions of a month.
 *
 * @param from what the earlier one is called, as {@code rev-1}
 * @param to what the later one is called
 * @param customers those whose amount changed, by currency and id
 * @param others unattributed and excluded cost that changed
 * @param causes what changed in the sources, rules and telemetry
 */
public record MonthDifference(
        Month month, String from, String to, List<Change> customers, List<Change> others, List<String> causes) {
    public MonthDifference {
        customers = List.copyOf(customers);
        others = List.copyOf(others);
        causes = List.copyOf(causes);
    }

    public boolean isEmpty() {
        return customers.isEmpty() && others.isEmpty() && causes.isEmpty();
    }

    /**
     * One amount that changed.
     *
     * @param what a customer's id, {@code unattributed: tag-unknown} or {@code excluded: marketplace}
     */
    public record Change(String what, Money before, Money after, List<String> reasons) {
        public Change {
            reasons = List.copyOf(reasons);
        }

        public Money change() {
            return after.minus(before);
        }
    }
}
