package io.toptier.consumption.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the runs of an export below a path: those with a manifest, and files that have none. */
final class RunFinder {
    private static final Set<String> MANIFESTS = Set.of("manifest.json", "_manifest.json");

    /** Azure's names for the parts of one run; any other file without a manifest is a run of its own. */
    private static final Pattern PART = Pattern.compile("(part_\\d+_\\d+|\\d{6})\\..*");

    private final Workspace workspace;
    private final Findings findings;

    RunFinder(Workspace workspace, Findings findings) {
        this.workspace = workspace;
        this.findings = findings;
    }

    List<Run> find(Path root) {
        if (!Files.exists(root)) {
            findings.add(Finding.error(
                    "missing-file",
                    Place.file(workspace.nameOf(root)),
                    "nothing there",
                    "a cost export",
                    "correct the path in toptier.yaml"));
            return List.of();
        }
        var files = filesBelow(root);
        var runs = new ArrayList<Run>();
        var taken = new HashSet<Path>();
        for (var file : files) {
            if (MANIFESTS.contains(String.valueOf(file.getFileName()))) {
                taken.add(file.resolveSibling(".")); // its folder belongs to the manifest
                Manifest.read(file, workspace.nameOf(file), findings)
                        .ifPresent(manifest -> runs.add(run(file, manifest)));
            }
        }
        runs.addAll(loose(files.stream()
                .filter(file -> !taken.contains(file.resolveSibling(".")))
                .toList()));
        return runs;
    }

    private static List<Path> filesBelow(Path root) {
        try (var walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Run run(Path manifestFile, Manifest manifest) {
        var folder = parent(manifestFile);
        var files = new ArrayList<ExportFile>();
        var listed = new HashSet<String>();
        for (var blob : manifest.blobs()) {
            if (!listed.add(blob.name())) {
                findings.add(twice(manifestFile, blob));
                continue;
            }
            var path = locate(folder, blob.name());
            var kind = ExportFile.kindOf(path).orElse(ExportFile.Kind.CSV);
            files.add(new ExportFile(path, workspace.nameOf(path), kind, blob.bytes(), blob.rows()));
        }
        unlisted(folder, files);
        var id = manifest.runId() == null ? String.valueOf(folder.getFileName()) : manifest.runId();
        var submitted = manifest.submitted() == null ? PathTime.of(folder) : manifest.submitted();
        var days = PathTime.daysOf(folder);
        return new Run(
                workspace.nameOf(folder),
                id,
                manifest.scope(),
                submitted,
                manifest.firstDay() == null && days != null ? days.from() : manifest.firstDay(),
                manifest.lastDay() == null && days != null ? days.lastDay().orElse(null) : manifest.lastDay(),
                true,
                manifest.declared(),
                manifest.rows(),
                files);
    }

    /** A blob's name is relative to its container, of which the folder may be any copy or part. */
    private static Path locate(Path folder, String blobName) {
        for (var above = Optional.of(folder);
                above.isPresent();
                above = Optional.ofNullable(above.get().getParent())) {
            var path = above.get().resolve(blobName);
            if (Files.isRegularFile(path)) {
                return path;
            }
        }
        return folder.resolve(blobName.substring(blobName.lastIndexOf('/') + 1));
    }

    private void unlisted(Path folder, List<ExportFile> files) {
        var listed = new HashSet<Path>();
        files.forEach(file -> listed.add(file.path()));
        for (var path : filesBelow(folder)) {
            var loose =
                    folder.equals(path.getParent()) && ExportFile.kindOf(path).isPresent() && !listed.contains(path);
            if (loose) {
                findings.add(Finding.warning(
                        "unlisted-file",
                        Place.file(workspace.nameOf(path)),
                        "a file that the manifest beside it does not list",
                        "only files of the run",
                        "move it away; it was not read"));
            }
        }
    }

    private List<Run> loose(List<Path> files) {
        var groups = new TreeMap<Path, List<ExportFile>>();
        for (var path : files) {
            var kind = ExportFile.kindOf(path);
            var part = PART.matcher(String.valueOf(path.getFileName())).matches();
            kind.ifPresent(present -> groups.computeIfAbsent(part ? parent(path) : path, none -> new ArrayList<>())
                    .add(new ExportFile(path, workspace.nameOf(path), present, null, null)));
        }
        return groups.entrySet().stream()
                .map(group -> loose(group.getKey(), group.getValue()))
                .toList();
    }

    private Run loose(Path path, List<ExportFile> parts) {
        var days = PathTime.daysOf(path);
        return new Run(
                workspace.nameOf(path),
                String.valueOf(path.getFileName()),
                null,
                PathTime.of(path),
                days == null ? null : days.from(),
                days == null ? null : days.lastDay().orElse(null),
                false,
                Declared.NOTHING,
                null,
                parts);
    }

    private Finding twice(Path manifestFile, Manifest.Blob blob) {
        return Finding.error(
                "duplicate-file",
                Place.file(workspace.nameOf(manifestFile)).column("blobs"),
                "'" + blob.name() + "' listed twice",
                "each file once",
                "export the run again; the file was read once");
    }

    private static Path parent(Path file) {
        var parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " has no folder");
        }
        return parent;
    }
}
