package io.toptier.consumption;

import io.toptier.kernel.Customer;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whose a subscription, a resource group or a name is. What two customers claim is nobody's, and a finding. */
final class CustomerIndex {
    private final Map<String, Customer> bySubscription = new HashMap<>();
    private final Map<String, Customer> byGroup = new HashMap<>();
    private final Map<String, Customer> byName = new TreeMap<>();
    private final Set<String> contested = new HashSet<>();
    private final Findings findings;

    CustomerIndex(Collection<Customer> customers, Findings findings) {
        this.findings = findings;
        for (var customer : customers) {
            customer.subscriptions().forEach(id -> claim(bySubscription, id.value(), customer, "subscriptions"));
            customer.resourceGroups().forEach(group -> claim(byGroup, group.toString(), customer, "resource_groups"));
            names(customer).map(Tags::folded).distinct().forEach(name -> claim(byName, name, customer, "aliases"));
        }
    }

    Claim ofSubscription(String subscription) {
        return answer(bySubscription, subscription, "subscriptions");
    }

    Claim ofGroup(String subscription, String group) {
        return answer(byGroup, subscription + "/" + group, "resource_groups");
    }

    /** By a folded id, name or alias. */
    Claim ofName(String folded) {
        return answer(byName, folded, "aliases");
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    private static Stream<String> names(Customer customer) {
        return Stream.concat(Stream.of(customer.id().value(), customer.name()), customer.aliases().stream());
    }

    private Claim answer(Map<String, Customer> index, String key, String kind) {
        if (!contested.isEmpty() && contested.contains(kind + ":" + key)) {
            return new Claim.Unclear(Reason.CLAIM_CONFLICT, key);
        }
        var customer = index.get(key);
        return customer == null ? Claim.SILENT : new Claim.Named(customer.id());
    }

    private void claim(Map<String, Customer> index, String key, Customer customer, String kind) {
        var first = index.putIfAbsent(key, customer);
        if (first != null && !first.id().equals(customer.id())) {
            contested.add(kind + ":" + key);
            findings.add(conflict(first.id(), customer, key, kind));
        }
    }

    private static Finding conflict(CustomerId first, Customer second, String key, String kind) {
        return Finding.error(
                "claim-conflict",
                second.place().column(kind),
                "'" + key + "' claimed by " + second.id() + " and by " + first,
                "one customer for each subscription, resource group, name and alias",
                "take it from one of the two; until then its cost is unattributed");
    }
}
