package io.toptier.report;

import io.toptier.consumption.Telemetry;
import io.toptier.kernel.Customer;
import io.toptier.kernel.FxRates;
import java.util.List;
import java.util.Map;

/** Everything but the cost exports that a month is closed from. */
public record Books(
        PartnerSettings settings,
        List<Customer> customers,
        Telemetry telemetry,
        List<Contract> contracts,
        FxRates rates,
        Map<Layout, PracrTemplate> templates) {
    public Books {
        customers = List.copyOf(customers);
        contracts = List.copyOf(contracts);
        templates = Map.copyOf(templates);
    }
}
