package io.toptier.report;

import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.Stage;
import java.util.List;
import java.util.Map;

/** What a workspace says about its partner: {@code toptier.yaml} and {@code designations.csv}. */
public record PartnerSettings(
        Partner partner, ConsumptionSettings consumption, PartnerFacts facts, ReportSettings report) {
    /** What an unreadable file says. */
    public static final PartnerSettings NOTHING = new PartnerSettings(
            new Partner("", "", null),
            new ConsumptionSettings(List.of(), null, Stage.DEFAULT_PRECEDENCE, List.of(), List.of()),
            new PartnerFacts(List.of(), List.of(), List.of(), false),
            new ReportSettings(List.of(), Map.of(), LayoutChoice.DEFAULT));
}
