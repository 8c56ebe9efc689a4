package io.toptier.consumption;

import java.math.BigDecimal;

/**
 * What the lines of one Azure service cost among those of a group.
 *
 * @param service as the export writes it in its column of meter categories; {@link #NONE} where it says nothing
 * @param effective amortized, in the group's currency
 * @param lines that carry the effective cost
 */
public record ServiceCost(String service, BigDecimal effective, long lines) {
    /** Of lines that name no service. */
    public static final String NONE = "(no service)";

    public ServiceCost {
        service = service.isBlank() ? NONE : service.strip();
    }
}
