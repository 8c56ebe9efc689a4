package io.toptier.deals.store;

import io.toptier.deals.format.CalendarTable;
import io.toptier.deals.format.DealsTable;
import io.toptier.deals.format.RegistrationsTable;
import io.toptier.deals.format.SellersTable;
import io.toptier.workspace.store.FactTable;
import java.util.List;

/** The tables of facts of this room. */
public final class DealFacts {
    public static final FactTable DEALS = new FactTable("deals.csv", "deals.deal", DealsTable.COLUMNS);
    public static final FactTable REGISTRATIONS =
            new FactTable("registrations.csv", "deals.registration", RegistrationsTable.COLUMNS);
    public static final FactTable SELLERS = new FactTable("sellers.csv", "deals.seller", SellersTable.COLUMNS);
    public static final FactTable CALENDAR =
            new FactTable("calendar.csv", "deals.calendar_event", CalendarTable.COLUMNS);

    private DealFacts() {}

    public static List<FactTable> all() {
        return List.of(DEALS, REGISTRATIONS, SELLERS, CALENDAR);
    }
}
