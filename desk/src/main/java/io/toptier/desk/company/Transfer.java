package io.toptier.desk.company;

import io.toptier.desk.people.Actor;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.workspace.store.Companies;
import io.toptier.workspace.store.Folders;
import io.toptier.workspace.store.NotKept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Whole workspaces, in and out. */
public final class Transfer {
    private final Jdbi jdbi;
    private final Writes writes;
    private final CompanyViews views;
    private final Clock clock;

    public Transfer(Jdbi jdbi, Writes writes, CompanyViews views, Clock clock) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.views = views;
        this.clock = clock;
    }

    /** Ends a dry run's transaction. */
    private static final class OnlyTried extends IllegalStateException {
        private final transient Map<String, String> changes;

        private OnlyTried(Map<String, String> changes) {
            super("a dry run keeps nothing");
            this.changes = changes;
        }
    }

    /**
     * Makes a company of a folder, or makes the company's files those of the folder. What is wrong in them comes along and
     * is a finding there as here.
     *
     * @return added, changed or removed, by path
     * @throws NotKept where a frozen month or a booking would be lost or altered
     */
    public Map<String, String> take(Path folder, String id, String name, Actor actor, boolean dryRun) {
        try {
            return jdbi.inTransaction(handle -> {
                Companies.add(handle, id, name, clock.instant());
                var act = Act.of(actor, "import-workspace", "company:" + id);
                var changes = writes.write(handle, id, act, false, edit -> edit.take(folder, true));
                if (dryRun) {
                    throw new OnlyTried(changes);
                }
                return changes;
            });
        } catch (OnlyTried tried) {
            return tried.changes;
        }
    }

    /**
     * Writes a company's files into a folder that has none yet.
     *
     * @return the paths
     */
    public List<String> give(String id, Path folder, boolean dryRun) {
        var view = views.of(id).orElseThrow(() -> new Absent("there is no company " + id));
        var files = new TreeMap<>(Folders.files(view.folder()));
        if (Files.exists(folder) && !Folders.files(folder).isEmpty()) {
            throw new NotKept(List.of(Finding.error(
                    "folder-not-empty",
                    Place.file(folder.toString()),
                    "a folder with files in it",
                    "a new folder, or an empty one",
                    "name another folder")));
        }
        if (!dryRun) {
            files.forEach((path, file) -> copy(file, folder.resolve(path)));
        }
        return List.copyOf(files.keySet());
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
