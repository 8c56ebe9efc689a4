package io.toptier.report.format;

import io.toptier.kernel.Digest;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.report.ReportFiles;
import io.toptier.workspace.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;

/** {@code MANIFEST.json}: the digest of every file beside it. */
public final class Manifest {
    public static final String FILE = "MANIFEST.json";

    private Manifest() {}

    /** The files, and the manifest that names them. */
    public static ReportFiles added(Month month, ReportFiles files) {
        var node = JsonText.object().put("month", month.toString());
        var listed = node.putArray("files");
        var digests = files.digests();
        digests.remove(FILE); // of an earlier stage
        digests.forEach((name, digest) -> listed.addObject()
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

    /** A finding for every file that is not as the manifest says. */
    public static List<Finding> verify(String folder, ReportFiles files) {
        if (!files.names().contains(FILE)) {
            return List.of(altered(folder + "/" + FILE, "no manifest", "the manifest it was frozen with"));
        }
        SortedMap<String, Digest> expected;
        try {
            expected = digests(files.content(FILE));
        } catch (JacksonException broken) {
            return List.of(altered(folder + "/" + FILE, "no JSON", "the manifest it was frozen with"));
        }
        var seen = files.digests();
        seen.remove(FILE);
        var names = new TreeSet<>(expected.keySet());
        names.addAll(seen.keySet());
        var findings = new ArrayList<Finding>();
        for (var name : names) {
            var was = expected.get(name);
            var is = seen.get(name);
            if (!Objects.equals(was, is)) {
                findings.add(altered(
                        folder + "/" + name,
                        is == null ? "no such file" : "other content, " + is.text(),
                        was == null ? "no such file" : "what was frozen, " + was.text()));
            }
        }
        return findings;
    }

    public static Finding altered(String file, String seen, String expected) {
        return Finding.error(
                "frozen-report-altered",
                Place.file(file),
                seen,
                expected,
                "restore the revision as it was frozen; it is never changed, 'report restate' adds one");
    }
}
