package io.toptier.desk.page.month;

import io.toptier.desk.month.MonthSchedule;
import io.toptier.desk.web.Choice;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The list of months, and what brings new ones in.
 *
 * @param schedule null where nothing is closed by itself
 * @param next when it closes the next month; empty without one
 */
public record MonthsPage(
        String base,
        List<MonthRow> months,
        @Nullable MonthSchedule schedule,
        String next,
        List<Choice> destinations,
        List<JobView> jobs,
        boolean mayClose) {
    private static final int LAST_DAY = 28;
    private static final int HOURS = 24;

    public List<Choice> days() {
        return IntStream.rangeClosed(1, LAST_DAY)
                .mapToObj(day -> new Choice(Integer.toString(day), "day " + day))
                .toList();
    }

    public List<Choice> hours() {
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> new Choice(Integer.toString(hour), "%02d:00 UTC".formatted(hour)))
                .toList();
    }
}
