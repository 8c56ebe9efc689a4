package io.toptier.report.store;

import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import io.toptier.report.MonthlyReport;
import io.toptier.report.ReportFiles;
import io.toptier.report.Submission;
import io.toptier.report.format.Folder;
import io.toptier.report.format.Manifest;
import io.toptier.report.format.RevisionJson;
import io.toptier.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The revisions of one month as they lie on disk. */
final class Revisions {
    private static final Pattern NAME = Pattern.compile("rev-(\\d+)");

    private final Workspace workspace;
    private final Month month;

    Revisions(Workspace workspace, Month month) {
        this.workspace = workspace;
        this.month = month;
    }

    Path folder() {
        return workspace.file(MonthStore.MONTHS + "/" + month);
    }

    Path folder(String revision) {
        return folder().resolve(revision);
    }

    Path marker(String revision) {
        return folder().resolve(revision + "-submitted.json");
    }

    /** In the order they were frozen. */
    List<String> names() {
        return Folder.list(folder()).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .filter(name -> NAME.matcher(name).matches())
                .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.substring("rev-".length()))))
                .toList();
    }

    /** A revision that was altered is a finding and not given back. */
    Outcome<List<MonthlyReport>> read() {
        var findings = new Findings();
        var reports = new ArrayList<MonthlyReport>();
        ReportFiles before = null;
        for (var name : names()) {
            var files = Folder.read(folder(name));
            var place = workspace.nameOf(folder(name));
            var altered = Manifest.verify(place, files);
            findings.addAll(altered);
            if (altered.isEmpty()) {
                reports.add(RevisionJson.read(month, files));
                var then = RevisionJson.supersedes(files);
                if (before != null && then.isPresent() && !then.get().equals(RevisionJson.manifestOf(before))) {
                    findings.add(Manifest.altered(
                            place,
                            "the revision before it has another manifest",
                            "manifest " + then.get() + ", as when it was restated"));
                }
            }
            before = altered.isEmpty() ? files : null;
        }
        return findings.with(List.copyOf(reports));
    }

    Optional<Submission> submission(String revision) {
        return Folder.list(folder()).stream()
                .filter(marker(revision)::equals)
                .findFirst()
                .map(path -> RevisionJson.submission(Folder.readFile(path)));
    }
}
