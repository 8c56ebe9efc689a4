package io.toptier.desk.page.home;

import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the first page of a company shows: what is due, how far Top Tier is, what its sellers earned, who consumed what.
 *
 * @param consumption null where no month was closed yet
 * @param close what the last close found; null where no month was closed yet
 * @param findings of deals, sales, credit and standing; those that need somebody come first
 */
public record Home(
        List<DueItem> due,
        int dueInAll,
        TierProgress topTier,
        QuarterCredit credit,
        @Nullable Consumed consumption,
        @Nullable CloseFindings close,
        List<Finding> findings,
        Counts counts) {
    private static final int MOST = 6;

    /** How many findings there are of each level. */
    public record Counts(long errors, long warnings, long notes) {}

    static Home of(Visit visit) {
        var answers = visit.answers();
        var due = answers.due();
        var findings = Stream.of(
                        due.findings(),
                        answers.sales().findings(),
                        answers.wantedCredit().findings(),
                        answers.standing().findings())
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Finding::level))
                .toList();
        return new Home(
                due.value().stream()
                        .limit(MOST)
                        .map(deadline -> DueItem.of(deadline, visit))
                        .toList(),
                due.value().size(),
                TierProgress.of(answers.standing().value().standing()),
                QuarterCredit.of(visit),
                Consumed.of(visit).orElse(null),
                CloseFindings.of(visit).orElse(null),
                findings.stream().limit(MOST).toList(),
                new Counts(
                        count(findings, Finding.Level.ERROR),
                        count(findings, Finding.Level.WARNING),
                        count(findings, Finding.Level.NOTE)));
    }

    private static long count(List<Finding> findings, Finding.Level level) {
        return findings.stream().filter(one -> one.level() == level).count();
    }
}
