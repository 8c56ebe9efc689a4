package io.toptier.desk.company;

import io.toptier.desk.people.AuditEvent;
import io.toptier.desk.people.AuditLog;
import io.toptier.workspace.store.Checkouts;
import io.toptier.workspace.store.Companies;
import io.toptier.workspace.store.Folders;
import io.toptier.workspace.store.Shelves;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one place through which companies change. */
public final class Writes {
    private final Jdbi jdbi;
    private final Shelves shelves;
    private final Checkouts checkouts;
    private final CompanyViews views;
    private final AuditLog audit;
    private final Clock clock;
    private final Afterwards afterwards;

    /** @param afterwards what else stands exactly if the change stands */
    public Writes(
            Jdbi jdbi,
            Shelves shelves,
            Checkouts checkouts,
            CompanyViews views,
            AuditLog audit,
            Clock clock,
            Afterwards afterwards) {
        this.jdbi = jdbi;
        this.shelves = shelves;
        this.checkouts = checkouts;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    /**
     * Changes a company: all of it, with its line in the audit, or nothing.
     *
     * @throws io.toptier.workspace.store.NotKept where the facts could not be read afterwards
     */
    public <T> T write(String company, Act act, Function<Edit, T> change) {
        return jdbi.inTransaction(handle -> write(handle, company, act, true, change));
    }

    /** As {@link #write}, in a transaction of the caller's. */
    public <T> T write(Handle handle, String company, Act act, boolean sound, Function<Edit, T> change) {
        var locked = Companies.lock(handle, company).orElseThrow(() -> new Absent("there is no company " + company));
        var base = views.of(handle, locked);
        var revision = Companies.nextRevision(handle, company);
        var edit = new Edit(handle, shelves, base, revision);
        var result = change.apply(edit);
        if (sound) {
            demandSound(edit);
        }
        audit.append(handle, event(company, act, edit));
        afterwards.changed(handle, company, act, revision);
        return result;
    }

    /** A folder with the company's files, to work in; it is gone afterwards. */
    public <T> T inWorkingCopy(CompanyView view, Function<Path, T> work) {
        var folder = checkouts.workingCopy(view.checkout());
        try {
            return work.apply(folder);
        } finally {
            Folders.delete(folder);
        }
    }

    /**
     * What the company would be with other files; nothing of it is kept.
     *
     * @param changes the new content by path
     * @param work must be done with the view when it comes back
     */
    public <T> T trying(CompanyView view, Map<String, byte[]> changes, Function<CompanyView, T> work) {
        return inWorkingCopy(view, folder -> {
            changes.forEach((path, content) -> replace(folder.resolve(Paths.demandInside(path)), content));
            return work.apply(view.at(folder, changes.keySet()));
        });
    }

    private static AuditEvent event(String company, Act act, Edit edit) {
        return new AuditEvent(
                company,
                act.actor(),
                act.action(),
                act.subject(),
                act.reason(),
                json(edit.before()),
                json(edit.after()));
    }

    private static @Nullable JsonNode json(Map<String, Object> what) {
        return what.isEmpty() ? null : JsonMapper.shared().valueToTree(what);
    }

    private void demandSound(Edit edit) {
        var changed = edit.changedFiles();
        if (!changed.isEmpty()) {
            inWorkingCopy(edit.base(), folder -> {
                changed.forEach((path, content) -> replace(folder.resolve(path), content));
                Soundness.demand(edit.base().folder(), folder, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
                return Map.of();
            });
        }
    }

    /** Files of a working copy are shared with other folders: they are replaced, never written into. */
    static void replace(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
