package io.toptier.bench.contoso;

/** Contoso's own standing with Microsoft. */
final class PartnerTables {

    private PartnerTables() {}

    /** {@code commitments.csv}: what Contoso itself committed to spend on Azure. */
    static String commitments() {
        return """
                signed_on,amount_usd,note
                2023-02-01,1500000,"Three years, with the Enterprise Agreement"
                """;
    }

    /** {@code designations.csv}. */
    static String designations() {
        return """
                designation,attained_on,lapses_on
                certified-software-azure,2025-06-18,2026-06-18
                """;
    }

    /** {@code calendar.csv}: what Partner Center announced for the end of a fiscal year. */
    static String calendar() {
        return """
                fiscal_year,event,from,to,note
                FY23,registration-blackout,2023-06-17,2023-06-30,"Register and dispute by 2023-06-16, 17:00 Pacific"
                FY23,review-cut-off,2023-06-28,2023-06-28,"Reviews done by 2023-06-26 count for the year for certain"
                FY24,registration-blackout,2024-06-15,2024-06-30,"Told by the partner manager on 2024-01-22; Partner Center has not announced it"
                FY24,review-cut-off,2024-06-26,2024-06-26,"Told by the partner manager on 2024-01-22; Partner Center has not announced it"
                """;
    }
}
