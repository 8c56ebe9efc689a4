package io.toptier.report.format;

import io.toptier.kernel.Digest;
import io.toptier.report.ReportFiles;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether two sets of files report the same: the same figures, duty and report tables. On which day, by which rulebook
 * and with which findings they were made does not matter, nor in which groups the unattributed lies,
 * nor of which services the consumption is.
 */
public final class SameContent {
    private static final List<String> CIRCUMSTANCES = List.of("knownBy", "rulebook", "findings");

    private static final List<String> BESIDE = List.of(DifferenceJson.TABLE, UnattributedCsv.FILE);

    private SameContent() {}

    public static boolean of(ReportFiles one, ReportFiles other) {
        return digest(one).equals(digest(other));
    }

    private static Digest digest(ReportFiles files) {
        var contents = new TreeMap<String, Digest>();
        files.digests().forEach((name, digest) -> {
            if (name.endsWith(".csv") && !BESIDE.contains(name)) {
                contents.put(name, digest);
            }
        });
        var month = (ObjectNode) JsonText.read(files.content(MonthJson.FILE));
        month.remove(CIRCUMSTANCES);
        for (var currency : month.get("currencies")) {
            currency.get("customers").forEach(customer -> ((ObjectNode) customer).remove(CurrencyJson.SERVICES));
        }
        contents.put(MonthJson.FILE, Digest.of(JsonText.bytes(month)));
        return Digest.of(contents.toString());
    }
}
