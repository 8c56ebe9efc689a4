package io.toptier.desk.month;

import io.toptier.desk.company.Act;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Writes;
import io.toptier.desk.job.Regular;
import io.toptier.desk.people.Actor;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.workspace.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The companies' schedules: each asks for the close of the last month when its moment has come. */
public final class Schedules implements Regular {
    private static final Actor SCHEDULE = Actor.program("schedule");

    private final Jdbi jdbi;
    private final Writes writes;
    private final Months months;
    private final Clock clock;

    Schedules(Jdbi jdbi, Writes writes, Months months, Clock clock) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.months = months;
        this.clock = clock;
    }

    public Optional<MonthSchedule> of(String company) {
        return jdbi.withHandle(handle -> of(handle, company));
    }

    /** From the next moment on; what is past is left to people. */
    public void put(String company, Actor actor, int day, int hour) {
        writes.write(company, Act.of(actor, "change-schedule", "schedule:close-month"), edit -> {
            edit.tell(
                    "schedule", of(edit.handle(), company).map(Schedules::words).orElse(null), words(day, hour));
            return edit.handle()
                    .createUpdate(Sql.of(Schedules.class, "put"))
                    .bind("company", company)
                    .bind("day", day)
                    .bind("hour", hour)
                    .bind(
                            "askedFor",
                            MonthSchedule.lastDue(day, hour, clock.instant()).toString())
                    .bind("by", actor.name())
                    .bind("at", clock.instant())
                    .execute();
        });
    }

    public void remove(String company, Actor actor) {
        writes.write(company, Act.of(actor, "remove-schedule", "schedule:close-month"), edit -> {
            edit.tell(
                    "schedule", of(edit.handle(), company).map(Schedules::words).orElse(null), null);
            return removed(edit);
        });
    }

    @Override
    public String name() {
        return "month-schedules";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void look() {
        var all = jdbi.withHandle(handle -> handle.createQuery(Sql.of(Schedules.class, "all"))
                .map((row, context) -> read(row))
                .list());
        for (var schedule : all) {
            var due = MonthSchedule.lastDue(schedule.day(), schedule.hour(), clock.instant());
            if (due.compareTo(schedule.askedFor()) > 0) {
                var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
                months.close(schedule.company(), SCHEDULE, due, new KnownBy(today));
                asked(schedule.company(), due);
            }
        }
    }

    private void asked(String company, Month month) {
        jdbi.useHandle(handle -> handle.createUpdate(Sql.of(Schedules.class, "asked"))
                .bind("company", company)
                .bind("month", month.toString())
                .execute());
    }

    private static int removed(Edit edit) {
        return edit.handle()
                .createUpdate(Sql.of(Schedules.class, "remove"))
                .bind("company", edit.company())
                .execute();
    }

    private static Optional<MonthSchedule> of(Handle handle, String company) {
        return handle.createQuery(Sql.of(Schedules.class, "of-company"))
                .bind("company", company)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static MonthSchedule read(ResultSet row) throws SQLException {
        return new MonthSchedule(
                row.getString("company"),
                row.getInt("day"),
                row.getInt("hour"),
                Month.parse(row.getString("asked_for")).orElseThrow(),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static @Nullable String words(MonthSchedule schedule) {
        return words(schedule.day(), schedule.hour());
    }

    private static String words(int day, int hour) {
        return "day " + day + ", " + hour + ":00 UTC";
    }
}
