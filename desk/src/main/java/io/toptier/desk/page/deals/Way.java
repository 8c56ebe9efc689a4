package io.toptier.desk.page.deals;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deal;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Stage;
import io.toptier.desk.web.Stage.Is;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a deal from its first day to Microsoft's decision. */
final class Way {
    private Way() {}

    static List<Stage> of(CheckedDeal checked) {
        var deal = checked.deal();
        var where = Where.of(checked);
        var registration = checked.registration();
        return List.of(
                new Stage("Created", Is.DONE, day(deal.createdAt()), null),
                stage("Shared", deal.sharedAt() != null, where == Where.NOT_SHARED, day(deal.sharedAt())),
                acceptance(checked, where),
                stage("Won", deal.isWon(), where == Where.ACCEPTED, day(deal.wonAt())),
                registration(checked, where),
                stage(
                        "Approved",
                        registration != null && registration.isApproved(),
                        where == Where.REGISTERED,
                        registration == null || registration.status() == null ? "" : Words.of(registration.status())));
    }

    /** Only of a co-sell deal Microsoft is asked. */
    private static Stage acceptance(CheckedDeal checked, Where where) {
        var deal = checked.deal();
        var asked = deal.type() == Deal.Type.CO_SELL;
        return stage(
                "Accepted",
                accepted(checked) || (!asked && deal.isWon()),
                asked && where == Where.SHARED,
                asked
                        ? Words.of(deal.microsoftStatus().key())
                        : "not asked of a " + deal.type().key() + " deal");
    }

    private static Stage registration(CheckedDeal checked, Where where) {
        if (checked.isRegistered()) {
            return new Stage("Registered", Is.DONE, Shown.day(checked.judgedOn()), null);
        }
        if (where == Where.TO_REGISTER) {
            var blocked = checked.blocking().size();
            return blocked == 0
                    ? new Stage("Registered", Is.CURRENT, "can be registered", null)
                    : new Stage("Registered", Is.PROBLEM, Shown.count(blocked, "gate") + " in the way", null);
        }
        return new Stage("Registered", Is.TODO, "", null);
    }

    private static boolean accepted(CheckedDeal checked) {
        return switch (checked.deal().microsoftStatus()) {
            case ACCEPTED, WON -> true;
            case NONE, INVITED, DECLINED, EXPIRED -> false;
        };
    }

    private static Stage stage(String name, boolean done, boolean now, String note) {
        return new Stage(name, done ? Is.DONE : now ? Is.CURRENT : Is.TODO, note, null);
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Shown.day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
