package io.toptier.desk.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Month;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthScheduleTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-06T05:00:00Z, 2024-01, the moment itself",
        "2024-02-06T04:59:59Z, 2023-12, a second before",
        "2024-02-29T23:00:00Z, 2024-01, later in the month",
        "2024-01-01T00:00:00Z, 2023-11, at the turn of the year"
    })
    void theSixthAtFiveClosesTheMonthBefore(String now, String month, String when) {
        assertThat(MonthSchedule.lastDue(6, 5, Instant.parse(now))).as(when).hasToString(month);
    }

    @Test
    void theNextMomentIsToldWithTheMonthItCloses() {
        var schedule = new MonthSchedule("contoso", 6, 5, Month.of(2023, 12), "Megan Bowen", Instant.EPOCH);

        assertThat(schedule.next(Instant.parse("2024-02-06T05:00:00Z"))).isEqualTo("2024-03-06T05:00:00Z");
        assertThat(schedule.next(Instant.parse("2024-02-06T04:59:59Z"))).isEqualTo("2024-02-06T05:00:00Z");
    }
}
