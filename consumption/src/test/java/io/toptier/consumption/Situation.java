package io.toptier.consumption;

import io.toptier.consumption.Pool.Idle;
import io.toptier.consumption.Pool.WithoutTelemetry;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Customer.MicrosoftAccount;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Place;
import io.toptier.kernel.ResourceGroup;
import io.toptier.kernel.SubscriptionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a partner declared, and what Azure billed: customers, pools, telemetry, policy and lines of a month. */
final class Situation {
    private final List<Customer> customers = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();
    private final Map<String, SortedMap<String, BigDecimal>> weights = new HashMap<>();
    private final List<LineGroup> lines = new ArrayList<>();
    private @Nullable String customerTag = "customer";
    private List<Stage> precedence = Stage.DEFAULT_PRECEDENCE;
    private AcrPolicy policy = Policies.standard();

    /** A customer known by its id, its name and other names. */
    Situation customer(String id, String name, String... aliases) {
        return declare(id, name, List.of(aliases), List.of(), List.of());
    }

    /** A customer that owns subscriptions, and resource groups written {@code subscription/group}. */
    Situation owner(String id, String... owned) {
        return declare(
                id,
                id,
                List.of(),
                Stream.of(owned)
                        .filter(one -> !one.contains("/"))
                        .map(SubscriptionId::new)
                        .toList(),
                Stream.of(owned)
                        .flatMap(one -> ResourceGroup.parse(one).stream())
                        .toList());
    }

    Situation pool(String id, String scope) {
        return pool(id, scope, Idle.UNATTRIBUTED, WithoutTelemetry.UNATTRIBUTED);
    }

    /** @param scope a subscription, or {@code subscription/group} */
    Situation pool(String id, String scope, Idle idle, WithoutTelemetry withoutTelemetry) {
        var group = ResourceGroup.parse(scope);
        var subscription = group.map(ResourceGroup::subscription).orElseGet(() -> new SubscriptionId(scope));
        var place = Place.file("toptier.yaml").column("pools." + id);
        pools.add(new Pool(
                id, subscription, group.map(ResourceGroup::name).orElse(null), "cpu", idle, withoutTelemetry, place));
        return this;
    }

    /** Telemetry: what a customer, as the file names it, used of a pool. */
    Situation used(String pool, String customer, String weight) {
        weights.computeIfAbsent(pool, none -> new TreeMap<>()).merge(customer, new BigDecimal(weight), BigDecimal::add);
        return this;
    }

    Situation idle(String pool, String weight) {
        return used(pool, Telemetry.IDLE, weight);
    }

    Situation customerTag(@Nullable String key) {
        customerTag = key;
        return this;
    }

    Situation precedence(Stage... stages) {
        precedence = List.of(stages);
        return this;
    }

    Situation policy(AcrPolicy other) {
        policy = other;
        return this;
    }

    Situation line(CostLine line) {
        lines.add(line.group());
        return this;
    }

    Attributed attributed() {
        return attributed(GivenLines.of(lines));
    }

    Attributed attributed(LineGroups given) {
        var settings = new ConsumptionSettings(List.of(), customerTag, precedence, pools, List.of());
        var outcome = new Attributor(settings, customers, new Telemetry(weights), policy).attribute(given);
        return new Attributed(outcome.value(), outcome.findings());
    }

    private Situation declare(
            String id,
            String name,
            List<String> aliases,
            List<SubscriptionId> subscriptions,
            List<ResourceGroup> groups) {
        customers.add(new Customer(
                new CustomerId(id),
                name,
                aliases,
                null,
                null,
                null,
                MicrosoftAccount.MANAGED,
                null,
                subscriptions,
                groups,
                Place.line("customers.csv", customers.size() + 2L)));
        return this;
    }
}
