package io.toptier.desk.month;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Place;
import io.toptier.workspace.store.NotKept;
import java.util.List;

/** Why an upload is refused; nothing of it is kept then. */
final class UploadFindings {
    private UploadFindings() {}

    static NotKept tooBig(UploadLimits limits) {
        return refused(Finding.error(
                "upload-too-big",
                Place.file("upload"),
                "more than " + limits.bytes() + " bytes or " + Counted.of(limits.files(), "file") + ", unpacked",
                "at most that much at once",
                "upload a part of it at a time, or have whoever runs the server open the exports' folder"));
    }

    static NotKept empty() {
        return refused(Finding.error(
                "upload-empty",
                Place.file("upload"),
                "no file with content",
                "at least one export file",
                "choose files, a folder, or a zip of them"));
    }

    static NotKept elsewhere(String destination, List<String> known) {
        return refused(Finding.error(
                "upload-elsewhere",
                Place.file(destination),
                "'" + destination + "'",
                "one of " + String.join(", ", known),
                "choose one of them, or add a source to toptier.yaml first"));
    }

    static NotKept noExport(String path) {
        return refused(Finding.error(
                "upload-no-export",
                Place.file(path),
                "a file of another kind",
                "csv, csv.gz, parquet or the manifest.json beside them",
                "leave it out"));
    }

    static NotKept twice(String path) {
        return refused(Finding.error(
                "upload-twice", Place.file(path), "two files of this name", "each file once", "leave one out"));
    }

    static NotKept brokenZip(String name) {
        return refused(Finding.error(
                "upload-broken-zip",
                Place.file(name),
                "a zip file that cannot be unpacked",
                "a whole zip file without password",
                "make the zip file again, or upload the folder itself"));
    }

    private static NotKept refused(Finding finding) {
        return new NotKept(List.of(finding));
    }
}
