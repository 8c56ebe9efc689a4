package io.toptier.desk.month;

import io.toptier.desk.company.CompanyView;
import io.toptier.desk.company.Edit;
import io.toptier.kernel.Digest;
import io.toptier.kernel.Month;
import io.toptier.report.ReportFiles;
import io.toptier.report.format.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where a month's files lie in a company, as in a workspace. */
public final class MonthPaths {
    private MonthPaths() {}

    /** {@code out/2023-11/month.json}. */
    public static String out(Month month, String name) {
        return "out/" + month + "/" + name;
    }

    /** {@code months/2023-11/rev-1/month.json}. */
    public static String kept(Month month, String revision, String name) {
        return "months/" + month + "/" + revision + "/" + name;
    }

    /** Whether the month was closed, here or before the company came here. */
    public static boolean isClosed(CompanyView view, Month month) {
        return view.has(out(month, "month.json"));
    }

    /** Puts the month's files in the place of those of an earlier close; what else lies beside them stays. */
    static void put(Edit edit, Month month, ReportFiles files) {
        for (var name : earlier(edit.base(), month)) {
            if (!files.names().contains(name) && edit.base().has(out(month, name))) {
                edit.remove(out(month, name));
            }
        }
        for (var name : changed(edit.base(), month, files)) {
            edit.put(out(month, name), files.content(name));
        }
        edit.tell("manifest", null, Digest.of(files.content(Manifest.FILE)).text());
    }

    /** The files that are not there yet with this content. */
    static List<String> changed(CompanyView view, Month month, ReportFiles files) {
        return files.names().stream()
                .filter(name -> !Arrays.equals(bytes(view, out(month, name)), files.content(name)))
                .toList();
    }

    /** What the company has at the path; empty where it has nothing there. */
    static byte[] bytes(CompanyView view, String path) {
        try {
            return view.has(path) ? Files.readAllBytes(view.folder().resolve(path)) : new byte[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> earlier(CompanyView view, Month month) {
        var manifest = out(month, Manifest.FILE);
        return view.has(manifest) ? Manifest.digests(bytes(view, manifest)).keySet() : new TreeSet<>();
    }
}
