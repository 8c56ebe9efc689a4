package io.toptier.bench.desk;

import java.util.List;

/** What people and programs ask the desk for, about the example company on the last day of its demo. */
final class Addresses {
    static final String COMPANY = "contoso";
    static final String DAY = "2024-02-12";

    /** What a write of the bench changes. */
    static final String WRITTEN = "/api/v1/deals/D-1001";

    static final List<String> PAGES = List.of(
            "/c/contoso",
            "/c/contoso/deals",
            "/c/contoso/deals/D-1001",
            "/c/contoso/customers",
            "/c/contoso/customers/fabrikam",
            "/c/contoso/month/2024-01",
            "/c/contoso/credit",
            "/c/contoso/credit/sellers/s-hensien",
            "/c/contoso/standing",
            "/c/contoso/rulebook");

    static final List<String> CALLS = List.of(
            "/api/v1/deals?on=2024-02-12&known-by=2024-02-12",
            "/api/v1/deals/D-1001?on=2024-02-12&known-by=2024-02-12",
            "/api/v1/credit/statement?known-by=2024-02-12&seller=s-hensien",
            "/api/v1/standing?on=2024-02-12&known-by=2024-02-12",
            "/api/v1/customers");

    private Addresses() {}
}
