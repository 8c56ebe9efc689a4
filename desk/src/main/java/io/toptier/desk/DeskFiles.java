package io.toptier.desk;

import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.company.RoomShelves;
import io.toptier.desk.company.Transfer;
import io.toptier.desk.company.Writes;
import io.toptier.desk.database.Database;
import io.toptier.desk.database.QuietLogs;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.AuditLog;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.desk.webhook.Outbox;
import io.toptier.workspace.store.Checkouts;
import io.toptier.workspace.store.Company;
import io.toptier.workspace.store.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The companies' files in a database, without a server; one may run beside it. */
public final class DeskFiles implements AutoCloseable {
    private static final Actor TERMINAL = Actor.program("terminal");

    private final Database database;
    private final Path cache;
    private final CompanyViews views;
    private final Transfer transfer;

    private DeskFiles(Database database, Path cache, Clock clock) {
        this.database = database;
        this.cache = cache;
        var shelves = RoomShelves.all();
        var checkouts = new Checkouts(shelves, cache);
        this.views = new CompanyViews(database.jdbi(), checkouts);
        var audit = new AuditLog(clock, () -> null);
        var writes = new Writes(database.jdbi(), shelves, checkouts, views, audit, clock, new Outbox(clock));
        this.transfer = new Transfer(database.jdbi(), writes, views, clock);
    }

    /** @throws io.toptier.desk.database.DatabaseProblem where the database cannot be used */
    public static DeskFiles open(DeskSettings settings, Clock clock) {
        QuietLogs.set();
        try {
            var database = Database.open(settings.database());
            return new DeskFiles(database, Files.createTempDirectory("toptier-files"), clock);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Their ids, by name of the company. */
    public List<String> companies() {
        return views.all().stream().map(Company::id).toList();
    }

    /** As {@link Transfer#take}. */
    public Map<String, String> take(Path folder, String id, String name, boolean dryRun) {
        return transfer.take(folder, id, name, TERMINAL, dryRun);
    }

    /** As {@link Transfer#give}. */
    public List<String> give(String id, Path folder, boolean dryRun) {
        return transfer.give(id, folder, dryRun);
    }

    @Override
    public void close() {
        database.close();
        Folders.delete(cache);
    }
}
