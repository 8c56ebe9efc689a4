package io.toptier.report.format;

import io.toptier.kernel.Digest;
import io.toptier.kernel.Month;
import io.toptier.report.ReportFiles;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code MANIFEST.json}: the digest of every file beside it. */
public final class Manifest {
    public static final String FILE = "MANIFEST.json";

    private Manifest() {}

    /** The files, and the manifest that names them. */
    public static ReportFiles added(Month month, ReportFiles files) {
        var node = JsonText.object().put("month", month.toString());
        var listed = node.putArray("files");
        files.digests()
                .forEach((name, digest) -> listed.addObject()
                        .put("name", name)
                        .put("bytes", files.content(name).length)
                        .put("digest", digest.text()));
        return files.with(FILE, JsonText.bytes(node));
    }

    public static SortedMap<String, Digest> digests(byte[] manifest) {
        var digests = new TreeMap<String, Digest>();
        JsonText.read(manifest)
                .get("files")
                .forEach(file -> digests.put(
                        file.get("name").asString(),
                        new Digest(file.get("digest").asString())));
        return digests;
    }
}
