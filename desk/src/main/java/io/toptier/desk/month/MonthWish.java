package io.toptier.desk.month;

import io.toptier.desk.company.Act;
import io.toptier.desk.job.Job;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a job about a month was asked to do.
 *
 * @param reason why, in the words of who asked; null where nobody asked for one
 */
record MonthWish(Month month, KnownBy knownBy, @Nullable String reason) {
    private static final String MONTH = "month";
    private static final String KNOWN_BY = "known-by";
    private static final String REASON = "reason";

    static String subject(Month month) {
        return "month:" + month;
    }

    Map<String, String> input() {
        return reason == null
                ? Map.of(MONTH, month.toString(), KNOWN_BY, knownBy.toString())
                : Map.of(MONTH, month.toString(), KNOWN_BY, knownBy.toString(), REASON, reason);
    }

    static MonthWish of(Job job) {
        var input = job.input();
        return new MonthWish(
                Month.parse(input.getOrDefault(MONTH, "")).orElseThrow(),
                new KnownBy(LocalDate.parse(input.getOrDefault(KNOWN_BY, ""))),
                input.get(REASON));
    }

    Act act(Job job) {
        return new Act(job.askedBy(), job.kind(), subject(month), reason);
    }
}
