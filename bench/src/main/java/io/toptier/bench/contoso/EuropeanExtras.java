package io.toptier.bench.contoso;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a Customer Agreement also bills: a savings plan, corrections, the marketplace, tax and credits. */
final class EuropeanExtras {

    private static final Resource SAVINGS_PLAN = Resource.ofSubscription(Subscription.SHARED_EU, "");

    private EuropeanExtras() {}

    static List<Charge> charges(Month month) {
        var dice = Dice.of(month.toString(), "european extras");
        var first = month.firstDay();
        var charges = new ArrayList<Charge>();
        charges.addAll(savingsPlan(first, dice));
        charges.add(taken(Kind.TAX, month.lastDay(), Sku.TAX, dice.near(new BigDecimal("1710"), 2)));
        charges.add(taken(Kind.CREDIT, month.lastDay(), Sku.AZURE_CREDIT, new BigDecimal("-250")));
        charges.add(threatFeed(first.plusDays(4)));
        if (!month.equals(Contoso.FIRST)) {
            charges.add(outageRefund(first.plusDays(8), dice));
        }
        if (month.equals(Month.of(2023, 12))) {
            charges.add(lastDayOfTheMonthBefore(first, dice));
        }
        return charges;
    }

    private static List<Charge> savingsPlan(LocalDate first, Dice dice) {
        var unused = dice.near(new BigDecimal("31"), 24).toPlainString();
        return List.of(
                Charge.ofCommitment(
                        Kind.COMMITMENT_PURCHASE, first, SAVINGS_PLAN, Commitment.SAVINGS_PLAN_EU, "1020", "0"),
                Charge.ofCommitment(
                        Kind.UNUSED_SAVINGS_PLAN,
                        first.plusDays(25),
                        Resource.NONE,
                        Commitment.SAVINGS_PLAN_EU,
                        "0",
                        unused));
    }

    private static Charge taken(Kind kind, LocalDate day, Sku sku, BigDecimal amount) {
        return Charge.excluded(kind, day, Resource.NONE, sku, amount.toPlainString());
    }

    private static Charge threatFeed(LocalDate day) {
        var feed = Resource.of(Subscription.SHARED_EU, "rg-security-eu", Sku.THREAT_FEED, "threat-feed-eu");
        return Charge.excluded(Kind.MARKETPLACE_PURCHASE, day, feed, Sku.THREAT_FEED, "459");
    }

    /** Azure gives usage back; it counts in the month it is booked in. */
    private static Charge outageRefund(LocalDate day, Dice dice) {
        var database = Resource.of(Subscription.LUCERNE, "rg-lucerne-data", Sku.SQL_DATABASE, "sql-lucerne/archive");
        var refund = dice.near(new BigDecimal("-64"), 17).toPlainString();
        return new Charge(
                Kind.USAGE_REFUND,
                day,
                database,
                Sku.SQL_DATABASE,
                Commitment.NONE,
                refund,
                refund,
                "",
                Verdict.bySubscription("lucerne-publishing"));
    }

    private static Charge lastDayOfTheMonthBefore(LocalDate first, Dice dice) {
        var plan = Resource.of(Subscription.SHARED_EU, "rg-tenant-apps-eu", Sku.APP_SERVICE, "plan-relecloud")
                .tagged(Tags.braced("Customer", "relecloud"));
        var cost = dice.near(new BigDecimal("17"), 15).toPlainString();
        return Charge.consumed(first.minusDays(1), plan, Sku.APP_SERVICE, cost, Verdict.byTag("relecloud"));
    }
}
