package io.toptier.consumption;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A month's cost in one currency, all of it.
 *
 * @param customers by id
 * @param unattributed consumption that is nobody's, by reason
 * @param excluded what is no consumption under the policy, by class
 * @param included the consumption again, attributed or not, by class
 * @param pools what each pool cost before it was split
 * @param unattributedGroups the unattributed again, by what a mapping could name, the biggest first
 */
public record CurrencyMonth(
        Currency currency,
        List<CustomerConsumption> customers,
        SortedMap<Reason, Cost> unattributed,
        SortedMap<ChargeClass, Cost> excluded,
        SortedMap<ChargeClass, Cost> included,
        SortedMap<String, Cost> pools,
        List<UnattributedGroup> unattributedGroups) {
    public CurrencyMonth {
        customers = List.copyOf(customers);
        unattributed = new TreeMap<>(unattributed);
        excluded = new TreeMap<>(excluded);
        included = new TreeMap<>(included);
        pools = new TreeMap<>(pools);
        unattributedGroups = List.copyOf(unattributedGroups);
    }

    /** Of a currency that no line has. */
    static CurrencyMonth empty(Currency currency) {
        return new CurrencyMonth(
                currency, List.of(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());
    }

    public Cost customersTotal() {
        return sum(customers.stream().map(CustomerConsumption::total).toList());
    }

    public Cost unattributedTotal() {
        return sum(unattributed.values());
    }

    public Cost excludedTotal() {
        return sum(excluded.values());
    }

    /** Everything that was read: what the law says the parts add up to. */
    public Cost total() {
        return sum(included.values()).plus(excludedTotal());
    }

    private static Cost sum(Collection<Cost> costs) {
        return costs.stream().reduce(Cost.NONE, Cost::plus);
    }
}
