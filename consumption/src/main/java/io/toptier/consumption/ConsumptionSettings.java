package io.toptier.consumption;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code toptier.yaml} says under {@code consumption}.
 *
 * @param customerTag the tag whose value names a customer; null where tags say nothing
 * @param precedence the stages that are asked, in this order
 */
public record ConsumptionSettings(
        List<CostSource> sources,
        @Nullable String customerTag,
        List<Stage> precedence,
        List<Pool> pools,
        List<InvoiceTotal> invoices) {
    public ConsumptionSettings {
        sources = List.copyOf(sources);
        precedence = List.copyOf(precedence);
        pools = List.copyOf(pools);
        invoices = List.copyOf(invoices);
    }
}
