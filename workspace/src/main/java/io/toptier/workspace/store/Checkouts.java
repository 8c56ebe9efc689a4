package io.toptier.workspace.store;

import io.toptier.kernel.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Companies as folders of plain files, the way the rooms read them. A revision's folder never changes; a file that stays
 * the same over revisions is written once. All of it can be made again from the database.
 */
public final class Checkouts {
    static final String OBJECTS = "objects";

    private final Shelves shelves;
    private final Path cache;

    public Checkouts(Shelves shelves, Path cache) {
        this.shelves = shelves;
        this.cache = cache.toAbsolutePath().normalize();
    }

    /**
     * A company at a revision.
     *
     * @param folder read it, and write nothing in it
     * @param stamps of its files, by path
     */
    public record Checkout(Company company, Path folder, Map<String, String> stamps) {}

    /**
     * The company as the transaction sees it.
     */
    public Checkout checkOut(Handle handle, Company company) {
        var id = company.id();
        var stamps = new LinkedHashMap<String, String>();
        shelves.held(handle, id).forEach(held -> stamps.put(held.path(), held.stamp()));
        var state =
                Digest.of(stamps.toString().getBytes(StandardCharsets.UTF_8)).hex();
        var folder = cache.resolve(id).resolve(company.revision() + "-" + state.substring(0, 12));
        if (!Files.isDirectory(folder)) {
            build(handle, id, stamps, folder);
        }
        return new Checkout(company, folder, Map.copyOf(stamps));
    }

    /** A folder with the same files that may be changed; whoever asks for it deletes it. */
    public Path workingCopy(Checkout checkout) {
        var folder = cache.resolve("work").resolve(UUID.randomUUID().toString());
        try {
            for (var path : checkout.stamps().keySet()) {
                link(checkout.folder().resolve(path), folder.resolve(path));
            }
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void build(Handle handle, String company, Map<String, String> stamps, Path folder) {
        var beside = folder.resolveSibling("." + UUID.randomUUID());
        try {
            Files.createDirectories(beside);
            for (var file : stamps.entrySet()) {
                link(object(handle, company, file.getKey(), file.getValue()), beside.resolve(file.getKey()));
            }
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
            OldCheckouts.remove(cache.resolve(company), folder);
        } catch (IOException failed) {
            if (Files.isDirectory(folder)) {
                Folders.delete(beside);
                return;
            }
            throw new UncheckedIOException(failed);
        }
    }

    private Path object(Handle handle, String company, String path, String stamp) throws IOException {
        var name = Digest.of((path + "\n" + stamp).getBytes(StandardCharsets.UTF_8))
                .hex();
        var object = cache.resolve(company).resolve(OBJECTS).resolve(name);
        if (!Files.exists(object)) {
            Files.createDirectories(object.getParent());
            var part = object.resolveSibling("." + UUID.randomUUID());
            try (var out = Files.newOutputStream(part)) {
                shelves.write(handle, company, path, out);
            }
            Files.move(part, object, StandardCopyOption.ATOMIC_MOVE);
        }
        return object;
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(from, to);
        }
    }
}
