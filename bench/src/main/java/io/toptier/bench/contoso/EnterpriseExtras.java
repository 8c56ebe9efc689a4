package io.toptier.bench.contoso;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an Enterprise Agreement also bills: commitments, support, the marketplace, purchases, allocation rules. */
final class EnterpriseExtras {

    private static final String RULE = "Share monitoring with Fabrikam";
    private static final Resource RESERVATIONS = Resource.ofSubscription(Subscription.PLATFORM, "");
    private static final Resource FABRIKAM_FIREWALL =
            Resource.of(Subscription.FABRIKAM, "rg-fab-prod", Sku.FIREWALL_IMAGE, "fw-fab-01");

    private EnterpriseExtras() {}

    static List<Charge> charges(Month month) {
        var dice = Dice.of(month.toString(), "enterprise extras");
        var first = month.firstDay();
        var charges = new ArrayList<Charge>();
        charges.addAll(commitments(first, dice));
        charges.addAll(marketplace(first, dice));
        charges.add(Charge.excluded(Kind.SUPPORT, first, Resource.NONE, Sku.SUPPORT, "1000"));
        charges.addAll(allocation(month.lastDay(), dice));
        if (month.equals(Month.of(2023, 10))) {
            charges.add(domain(first.plusDays(10)));
        }
        if (month.equals(Contoso.RESTATED)) {
            charges.add(lastDayOfTheMonthBefore(first, dice));
        }
        if (month.equals(Month.of(2023, 12))) {
            charges.add(reservationReturned(first.plusDays(17)));
        }
        return charges;
    }

    private static List<Charge> commitments(LocalDate first, Dice dice) {
        var unused = dice.near(new BigDecimal("96"), 26).toPlainString();
        return List.of(
                reservation(Kind.COMMITMENT_PURCHASE, first, Commitment.RESERVED_VMS, "817.95"),
                reservation(Kind.COMMITMENT_PURCHASE, first, Commitment.RESERVED_NODES, "3271.9"),
                Charge.ofCommitment(
                        Kind.UNUSED_RESERVATION,
                        first.plusDays(20),
                        Resource.NONE,
                        Commitment.RESERVED_VMS,
                        "0",
                        unused));
    }

    /** Third-party software is no Azure consumption, not even in a customer's own subscription. */
    private static List<Charge> marketplace(LocalDate first, Dice dice) {
        var feed = Resource.of(Subscription.PLATFORM, "rg-security", Sku.THREAT_FEED, "threat-feed");
        var firewall = dice.near(new BigDecimal("171"), 12).toPlainString();
        return List.of(
                Charge.excluded(Kind.MARKETPLACE_PURCHASE, first.plusDays(2), feed, Sku.THREAT_FEED, "499"),
                Charge.excluded(
                        Kind.MARKETPLACE_USAGE, first.plusDays(14), FABRIKAM_FIREWALL, Sku.FIREWALL_IMAGE, firewall));
    }

    /** Cost Management moves a cost by two lines that cancel out. */
    private static List<Charge> allocation(LocalDate last, Dice dice) {
        var moved = dice.near(new BigDecimal("142"), 16);
        var from = Resource.of(Subscription.PLATFORM, "rg-monitoring", Sku.LOG_ANALYTICS, "log-platform");
        var to = Resource.ofSubscription(Subscription.FABRIKAM, "");
        return List.of(
                Charge.allocated(last, from, Sku.LOG_ANALYTICS, moved.negate().toPlainString(), RULE),
                Charge.allocated(last, to, Sku.LOG_ANALYTICS, moved.toPlainString(), RULE));
    }

    private static Charge domain(LocalDate day) {
        var domain = Resource.of(Subscription.PLATFORM, "rg-web", Sku.APP_SERVICE_DOMAIN, "contoso-analytics.example");
        return Charge.excluded(Kind.PURCHASE, day, domain, Sku.APP_SERVICE_DOMAIN, "11.99");
    }

    /** The billing period decides, not the day of use. */
    private static Charge lastDayOfTheMonthBefore(LocalDate first, Dice dice) {
        var disk = Resource.of(Subscription.ADVENTURE_WORKS, "rg-aw-prod", Sku.DISK, "disk-aw-01");
        var cost = dice.near(new BigDecimal("18"), 13).toPlainString();
        return Charge.consumed(first.minusDays(1), disk, Sku.DISK, cost, Verdict.bySubscription("adventure-works"));
    }

    private static Charge reservationReturned(LocalDate day) {
        return reservation(Kind.COMMITMENT_REFUND, day, Commitment.RESERVED_VMS, "-163.59");
    }

    private static Charge reservation(Kind kind, LocalDate day, Commitment commitment, String billed) {
        return Charge.ofCommitment(kind, day, RESERVATIONS, commitment, billed, "0");
    }
}
