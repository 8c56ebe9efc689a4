package io.toptier.bench.contoso;

import java.time.LocalDate;

/** What Contoso sells in the marketplace. */
enum Offer {
    INSIGHT_DESK("insight-desk", "Contoso Insight Desk", "2022-12-05"),
    STREAM_LAKE("stream-lake", "Contoso Stream Lake", "2023-08-14"),
    FORECAST("forecast", "Contoso Forecast", "2024-01-08");

    private final String solution;
    private final String title;
    private final String eligibleSince;

    Offer(String solution, String title, String eligibleSince) {
        this.solution = solution;
        this.title = title;
        this.eligibleSince = eligibleSince;
    }

    String solution() {
        return solution;
    }

    String title() {
        return title;
    }

    /** Whether it was Azure IP co-sell eligible. */
    boolean isEligible(LocalDate day) {
        return !day.isBefore(LocalDate.parse(eligibleSince));
    }
}
