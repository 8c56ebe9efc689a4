package io.toptier.desk.trial;

import io.toptier.desk.answer.Answers;
import io.toptier.kernel.Finding;
import java.util.List;

/**
 * What changes in the company's answers.
 *
 * @param fresh what would be found that is not found now
 */
public record Difference(List<Change> standing, List<Change> credit, List<Change> deals, List<Finding> fresh) {
    public Difference {
        standing = List.copyOf(standing);
        credit = List.copyOf(credit);
        deals = List.copyOf(deals);
        fresh = List.copyOf(fresh);
    }

    public static Difference between(Answers before, Answers after) {
        return new Difference(
                Change.between(StandingPicture.of(before), StandingPicture.of(after)),
                Change.between(CreditPicture.of(before), CreditPicture.of(after)),
                Change.between(DealsPicture.of(before), DealsPicture.of(after)),
                fresh(before, after));
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public int count() {
        return standing.size() + credit.size() + deals.size();
    }

    private static List<Finding> fresh(Answers before, Answers after) {
        var known = before.rulebook().findings();
        return after.rulebook().findings().stream()
                .filter(finding -> !known.contains(finding))
                .toList();
    }
}
