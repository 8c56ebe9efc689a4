package io.toptier.report;

import io.toptier.consumption.ConsumptionSettings;

/** What a workspace says about its partner: {@code toptier.yaml} and {@code designations.csv}. */
public record PartnerSettings(
        Partner partner, ConsumptionSettings consumption, PartnerFacts facts, ReportSettings report) {}
