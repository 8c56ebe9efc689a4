package io.toptier.desk.month;

import io.toptier.consumption.CostSource;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.Edit;
import io.toptier.desk.company.Paths;
import io.toptier.desk.company.Writes;
import io.toptier.desk.people.Actor;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.report.format.PartnerSettingsReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Brings files into a company: all that were sent, in one change, or none. */
public final class Uploads {
    private static final List<String> OTHERS = List.of("telemetry", "fx");
    private static final Pattern EXPORT = Pattern.compile("(?i).*\\.(csv|csv\\.gz|parquet|json)");
    private static final Pattern LEFT_OUT = Pattern.compile("(^|.*/)(\\.[^./][^/]*|__MACOSX)(/.*|$)");

    private final Writes writes;
    private final UploadLimits limits;

    public Uploads(Writes writes, UploadLimits limits) {
        this.writes = writes;
        this.limits = limits;
    }

    /** Where files may go: the sources of the company's settings that lie inside it, telemetry and rates. */
    public static List<String> destinations(CompanyView view) {
        var workspace = view.workspace(new KnownBy(LocalDate.MAX));
        var settings = PartnerSettingsReader.read(workspace, new Findings());
        var sources = settings.consumption().sources().stream()
                .map(CostSource::exports)
                .flatMap(exports -> exports.values().stream())
                .filter(path -> workspace.file(path).startsWith(workspace.folder()))
                .map(path -> workspace.nameOf(workspace.file(path)))
                .map(Uploads::folder)
                .distinct();
        return Stream.concat(sources, OTHERS.stream()).toList();
    }

    /**
     * Keeps the files below the destination; a zip file is unpacked there.
     *
     * @return their paths
     * @throws io.toptier.workspace.store.NotKept where one of them may not be kept
     */
    public List<String> take(CompanyView view, Actor actor, String destination, List<Incoming> files) {
        var known = destinations(view);
        if (!known.contains(destination)) {
            throw UploadFindings.elsewhere(destination, known);
        }
        var act = Act.of(actor, "upload-exports", "files:" + destination);
        return writes.write(view.company().id(), act, edit -> {
            var taken = new Taken(edit, destination, new LimitedInput.Room(limits));
            files.forEach(taken::take);
            if (taken.paths.isEmpty()) {
                throw UploadFindings.empty();
            }
            edit.tell("files", null, taken.paths);
            return List.copyOf(taken.paths);
        });
    }

    /** One upload while it comes in. */
    private record Taken(Edit edit, String destination, LimitedInput.Room room, TreeSet<String> paths) {
        Taken(Edit edit, String destination, LimitedInput.Room room) {
            this(edit, destination, room, new TreeSet<>());
        }

        void take(Incoming file) {
            try (var in = file.content().open()) {
                if (file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                    unpack(file.name(), in);
                } else if (!file.name().isEmpty()) {
                    put(file.name(), in);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private void unpack(String name, InputStream in) {
            try (var zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (!entry.isDirectory()) {
                        put(entry.getName(), zip);
                    }
                }
            } catch (UncheckedIOException unreadable) {
                throw isBroken(unreadable.getCause()) ? UploadFindings.brokenZip(name) : unreadable;
            } catch (IllegalArgumentException noName) {
                throw UploadFindings.brokenZip(name);
            } catch (IOException unreadable) {
                if (isBroken(unreadable)) {
                    throw UploadFindings.brokenZip(name);
                }
                throw new UncheckedIOException(unreadable);
            }
        }

        private static boolean isBroken(@Nullable Throwable trouble) {
            return trouble instanceof ZipException || trouble instanceof EOFException;
        }

        private void put(String name, InputStream in) {
            var relative = name.replace('\\', '/');
            if (LEFT_OUT.matcher(relative).matches()) {
                return;
            }
            var path = Paths.demandInside(destination + "/" + below(relative));
            if (!EXPORT.matcher(path).matches()) {
                throw UploadFindings.noExport(path);
            }
            room.takeFile();
            if (!paths.add(path)) {
                throw UploadFindings.twice(path);
            }
            edit.put(path, new LimitedInput(in, room));
        }

        /** A folder that is called as its destination is the destination itself. */
        private String below(String relative) {
            var own = destination.substring(destination.lastIndexOf('/') + 1) + "/";
            return relative.startsWith(own) ? relative.substring(own.length()) : relative;
        }
    }

    /** The folder of a source that names a single file. */
    private static String folder(String path) {
        return EXPORT.matcher(path).matches() && path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : path;
    }
}
