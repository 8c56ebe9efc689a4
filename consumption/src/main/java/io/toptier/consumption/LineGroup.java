package io.toptier.consumption;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one run that attribution cannot tell apart.
 *
 * @param run the position of its run in {@link LineGroups#runs()}
 * @param currency what the lines are billed in
 * @param subscription lower case; empty for a charge that belongs to none
 * @param resourceGroup lower case, taken from the resource where the column is blank; empty for none
 * @param tags as the export wrote them; empty for none
 * @param offer the Azure offer, as {@code MS-AZR-0148P}; empty where the export has none
 * @param services the effective cost again, by service; they add up to it exactly
 * @param badPeriod a billing period that is no date; null for lines of the month
 */
public record LineGroup(
        int run,
        Currency currency,
        Charge charge,
        String subscription,
        String resourceGroup,
        String tags,
        String offer,
        @Nullable String badPeriod,
        Cost cost,
        List<ServiceCost> services) {
    private static final Comparator<ServiceCost> BY_NAME = Comparator.comparing(ServiceCost::service)
            .thenComparing(ServiceCost::effective)
            .thenComparing(ServiceCost::lines);

    /** The services come in the order of their names, however the lines were read. */
    public LineGroup {
        services = services.stream().sorted(BY_NAME).toList();
    }
}
