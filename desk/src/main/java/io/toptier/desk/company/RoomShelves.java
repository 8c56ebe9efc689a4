package io.toptier.desk.company;

import io.toptier.credit.store.JournalShelf;
import io.toptier.deals.store.DealFacts;
import io.toptier.marketplace.store.MarketplaceFacts;
import io.toptier.report.store.FrozenShelf;
import io.toptier.report.store.ReportFacts;
import io.toptier.standing.store.StandingFactTables;
import io.toptier.workspace.store.FactTable;
import io.toptier.workspace.store.Shelf;
import io.toptier.workspace.store.Shelves;
import io.toptier.workspace.store.WorkspaceTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shelves of all rooms. */
public final class RoomShelves {
    private static final List<FactTable> TABLES = Stream.of(
                    WorkspaceTables.all(),
                    DealFacts.all(),
                    ReportFacts.all(),
                    MarketplaceFacts.all(),
                    StandingFactTables.all())
            .flatMap(List::stream)
            .toList();

    private RoomShelves() {}

    public static Shelves all() {
        var shelves = new ArrayList<Shelf>(TABLES);
        shelves.add(new FrozenShelf());
        shelves.add(new JournalShelf());
        return new Shelves(shelves);
    }

    /** The tables whose rows can be changed one by one. */
    public static List<FactTable> tables() {
        return TABLES;
    }

    /** @param file {@code deals.csv} */
    public static Optional<FactTable> table(String file) {
        return TABLES.stream().filter(table -> table.file().equals(file)).findFirst();
    }
}
