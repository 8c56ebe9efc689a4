package io.toptier.desk.api.facts;

import static io.toptier.desk.api.facts.Kind.CURRENCY;
import static io.toptier.desk.api.facts.Kind.DOLLARS;
import static io.toptier.desk.api.facts.Kind.FLAG;
import static io.toptier.desk.api.facts.Kind.LIST;
import static io.toptier.desk.api.facts.Kind.MONEY;

import io.toptier.deals.store.DealFacts;
import io.toptier.desk.people.Right;
import io.toptier.marketplace.store.MarketplaceFacts;
import io.toptier.report.store.ReportFacts;
import io.toptier.standing.store.StandingFactTables;
import io.toptier.workspace.store.WorkspaceTables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of facts that the API serves row by row. */
public final class FactKinds {
    static final FactKind DEALS = new FactKind(
            "deals",
            "deal",
            DealFacts.DEALS,
            "id",
            Right.EDIT_DEALS,
            Map.of(
                    "value", MONEY,
                    "currency", CURRENCY,
                    "solutions", LIST,
                    "sellers", LIST,
                    "partners", LIST,
                    "purchase_records", LIST,
                    "purchase_intent", FLAG));
    static final FactKind REGISTRATIONS = new FactKind(
            "registrations",
            "registration",
            DealFacts.REGISTRATIONS,
            "deal",
            Right.EDIT_DEALS,
            Map.of(
                    "contract_value", MONEY,
                    "solution_value", MONEY,
                    "currency", CURRENCY,
                    "marketplace", FLAG,
                    "deployed_on_azure", FLAG,
                    "perpetual", FLAG));
    static final FactKind SELLERS =
            new FactKind("sellers", "seller", DealFacts.SELLERS, "id", Right.EDIT_DEALS, Map.of());
    static final FactKind CALENDAR =
            new FactKind("calendar", "calendar-event", DealFacts.CALENDAR, null, Right.EDIT_DEALS, Map.of());
    static final FactKind CUSTOMERS = new FactKind(
            "customers",
            "customer",
            WorkspaceTables.CUSTOMERS,
            "id",
            Right.EDIT_CUSTOMERS,
            Map.of("aliases", LIST, "subscriptions", LIST, "resource_groups", LIST));
    static final FactKind SOLUTIONS =
            new FactKind("solutions", "solution", WorkspaceTables.SOLUTIONS, null, Right.SETTINGS, Map.of());
    static final FactKind CONTRACTS = new FactKind(
            "contracts",
            "contract",
            ReportFacts.CONTRACTS,
            null,
            Right.EDIT_CUSTOMERS,
            Map.of("monthly_value", MONEY, "currency", CURRENCY));
    static final FactKind DESIGNATIONS =
            new FactKind("designations", "designation", ReportFacts.DESIGNATIONS, null, Right.SETTINGS, Map.of());
    static final FactKind COMMITMENTS = new FactKind(
            "commitments",
            "commitment",
            StandingFactTables.COMMITMENTS,
            null,
            Right.SETTINGS,
            Map.of("amount_usd", DOLLARS));
    static final FactKind PRIVATE_OFFERS = new FactKind(
            "private-offers",
            "private-offer",
            MarketplaceFacts.PRIVATE_OFFERS,
            "id",
            Right.EDIT_DEALS,
            Map.of("purchase_records", LIST, "attested_at_creation", FLAG));

    private static final List<FactKind> ALL = List.of(
            CUSTOMERS,
            SOLUTIONS,
            DEALS,
            REGISTRATIONS,
            SELLERS,
            CALENDAR,
            CONTRACTS,
            DESIGNATIONS,
            COMMITMENTS,
            PRIVATE_OFFERS);

    private FactKinds() {}

    public static List<FactKind> all() {
        return ALL;
    }

    /** @param file {@code deals.csv} */
    static Optional<FactKind> ofFile(String file) {
        return ALL.stream().filter(kind -> kind.table().file().equals(file)).findFirst();
    }
}
