package io.toptier.consumption;

import io.toptier.consumption.AcrPolicy.Treatment;
import io.toptier.consumption.Pool.Idle;
import io.toptier.consumption.Pool.WithoutTelemetry;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Months made by chance, of every kind of line, tag, pool, telemetry and policy at once. */
final class GeneratedMonth {
    private static final List<String> SUBSCRIPTIONS = List.of("", "sub-a", "sub-b", "sub-shared", "sub-twice", "sub-z");
    private static final List<String> GROUPS = List.of("", "rg-aks", "rg-sql", "rg-web");
    private static final List<String> TAGS = List.of(
            "",
            "\"customer\": \"contoso\"",
            "{\"customer\": \"Fabrikam Inc\", \"env\": \"prod\"}",
            "\"Customer\": \"litware\",\"customer \": \"Contoso\"",
            "{\"customer\": \"nobody known\"}",
            "{\"customer\": \"both\"}",
            "customer=contoso",
            "\"env\": \"prod\",\"customer\": \"\"");
    private static final List<String> SERVICES = List.of("Storage", "Virtual Machines", "Azure Cosmos DB", "");
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY");
    private static final List<String> TYPES = List.of(
            "Usage", "Usage", "Usage", "Usage", "Purchase", "Refund", "UnusedReservation", "RoundingAdjustment", "New");
    private static final List<String> USERS =
            List.of("contoso", "CONTOSO", "Fabrikam Inc", "litware", "nobody known", "both", Telemetry.IDLE);

    private GeneratedMonth() {}

    /** Of any size from 0 to 10^15, with up to 30 decimals, of either sign. */
    static BigDecimal amount(Random random) {
        var digits = new BigInteger(random.nextInt(100), random);
        var amount = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(31));
        return amount.precision() - amount.scale() > 15
                ? amount.movePointLeft(15).stripTrailingZeros()
                : amount;
    }

    static LineGroup line(Random random) {
        var effective = amount(random);
        var line = CostLine.of(effective.toString())
                .billed((random.nextInt(3) == 0 ? amount(random) : effective).toString())
                .charge(charge(random))
                .currency(any(CURRENCIES, random))
                .in(any(SUBSCRIPTIONS, random), any(GROUPS, random))
                .tagged(any(TAGS, random))
                .service(any(SERVICES, random))
                .ofRun(random.nextInt(3))
                .lines(random.nextInt(5), 1 + random.nextInt(5));
        return (random.nextInt(20) == 0 ? line.period("31/31/2023") : line).group();
    }

    static Situation situation(Random random) {
        var situation = new Situation()
                .owner("litware", "sub-a", "sub-twice", "sub-b/rg-web")
                .owner("adventure-works", "sub-twice")
                .customer("contoso", "Contoso Ltd", "both")
                .customer("fabrikam", "Fabrikam Inc", "both")
                .pool("aks", "sub-shared/rg-aks", any(Idle.values(), random), any(WithoutTelemetry.values(), random))
                .pool("rest", "sub-shared", any(Idle.values(), random), any(WithoutTelemetry.values(), random))
                .policy(policy(random));
        for (int uses = random.nextInt(8); uses > 0; uses--) {
            var weight = random.nextInt(5) == 0 ? "0" : amount(random).abs().toString();
            situation.used(random.nextBoolean() ? "aks" : "rest", any(USERS, random), weight);
        }
        return situation;
    }

    private static AcrPolicy policy(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Policies.with(ChargeClass.UNUSED_COMMITMENT, Treatment.SPREAD);
            case 1 -> Policies.with(ChargeClass.USAGE_REFUND, Treatment.EXCLUDE);
            default -> Policies.standard();
        };
    }

    private static Charged charge(Random random) {
        var charge = Charged.details(any(TYPES, random));
        return switch (random.nextInt(8)) {
            case 0 -> charge.pricing("Reservation").benefit(true);
            case 1 -> charge.publisher("Marketplace");
            case 2 -> charge.allocatedByRule();
            default -> charge;
        };
    }

    private static <T> T any(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static <T> T any(T[] choice, Random random) {
        return any(List.of(choice), random);
    }
}
