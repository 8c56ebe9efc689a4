package io.toptier.consumption.format;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Digest;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a run is there as its manifest says: every file, every byte, every row. */
final class RunCheck {
    private final Findings findings;

    RunCheck(Findings findings) {
        this.findings = findings;
    }

    /** The files that are there; the others, and those cut short, are errors. */
    List<ExportFile> present(Run run) {
        run.files().forEach(this::bytes);
        if (!run.listed() && run.isInParts()) {
            findings.add(noManifest(run));
        }
        return run.files().stream()
                .filter(file -> Files.isRegularFile(file.path()))
                .toList();
    }

    /** Rows as read against the manifest; a row count of null is unknown, not zero. */
    void rows(Run run, Map<String, Long> read) {
        for (var file : run.files()) {
            var seen = read.getOrDefault(file.path().toString(), 0L);
            if (file.rows() != null && !file.rows().equals(seen)) {
                findings.add(rowsDiffer(file.name(), seen, file.rows()));
            }
        }
        var total = read.values().stream().mapToLong(Long::longValue).sum();
        var perFile = run.files().stream().allMatch(file -> file.rows() != null);
        if (run.rows() != null && !perFile && run.rows() != total) {
            findings.add(rowsDiffer(run.path(), total, run.rows()));
        }
        twins(run.files().stream()
                .filter(file -> read.getOrDefault(file.path().toString(), 0L) > 0)
                .toList());
    }

    private void bytes(ExportFile file) {
        if (!Files.isRegularFile(file.path())) {
            findings.add(Finding.error(
                    "blob-missing",
                    Place.file(file.name()),
                    "no such file",
                    "a file that the manifest lists",
                    "download the whole run; the manifest is written last"));
        } else if (file.bytes() != null && !file.bytes().equals(size(file))) {
            findings.add(Finding.error(
                    "blob-size-differs",
                    Place.file(file.name()),
                    size(file) + " bytes",
                    file.bytes() + " bytes, as the manifest says",
                    "download the file again"));
        }
    }

    /** Two files of one run with the same bytes are one file twice; both are read, since a manifest may list both. */
    private void twins(List<ExportFile> files) {
        var bySize = files.stream().collect(Collectors.groupingBy(RunCheck::size));
        for (var sameSize : bySize.values()) {
            var byContent = new HashMap<Digest, ExportFile>();
            for (var file : sameSize.size() > 1 ? sameSize : List.<ExportFile>of()) {
                var first = byContent.putIfAbsent(Digest.ofFile(file.path()), file);
                if (first != null) {
                    findings.add(twin(file, first));
                }
            }
        }
    }

    private static Finding twin(ExportFile file, ExportFile first) {
        return Finding.error(
                "duplicate-file",
                Place.file(file.name()),
                "the same bytes as " + first.name(),
                "each part of a run once",
                "remove one of the two, or export the run again");
    }

    private static Finding noManifest(Run run) {
        return Finding.warning(
                "no-manifest",
                Place.file(run.path()),
                Counted.of(run.files().size(), "part") + " without a manifest",
                "the manifest that Azure writes when all parts are there",
                "download the whole run; without it nobody knows whether a part is missing");
    }

    private static Finding rowsDiffer(String name, long seen, long expected) {
        return Finding.error(
                "row-count-differs",
                Place.file(name),
                Counted.of(seen, "row"),
                Counted.of(expected, "row") + ", as the manifest says",
                "download the file again; if it stays, export the run again");
    }

    private static long size(ExportFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
