package io.toptier.bench;

import io.toptier.bench.azure.Dataset;
import io.toptier.bench.azure.Export;
import io.toptier.bench.azure.ExportRun;
import io.toptier.bench.azure.Format;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Month;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workspace with one big month, October 2026: an amortized export of so many lines and an actual one of a tenth, fifty
 * columns each. The same arguments give the same lines every time.
 */
public final class BigExport {

    private static final Month MONTH = Month.of(2026, 10);
    private static final Instant SUBMITTED = Instant.parse("2026-11-05T05:12:47Z");
    private static final String SCOPE = "/providers/Microsoft.Billing/billingAccounts/100100";
    private static final Export ACTUAL = new Export("daily-actual", Dataset.EA_ACTUAL, SCOPE, "ea/100100");
    private static final Export AMORTIZED = new Export("daily-amortized", Dataset.EA_AMORTIZED, SCOPE, "ea/100100");
    private static final int AMORTIZED_PER_ACTUAL = 10;

    private BigExport() {}

    /** {@code <folder> <lines> CSV|CSV_GZ|PARQUET <files>}. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Long.parseLong(args[1]), Format.valueOf(args[2]), Integer.parseInt(args[3]));
    }

    /**
     * Writes the workspace, and what its costs add up to into {@code totals.json}.
     *
     * @param files how many each export is spread over; they are written side by side on all cores
     */
    public static Totals write(Path folder, long lines, Format format, int files) throws IOException {
        var bigLines = new BigLines();
        var effective = new BigRun(bigLines, new ExportRun(AMORTIZED, MONTH, SUBMITTED), format, folder);
        var billed = new BigRun(bigLines, new ExportRun(ACTUAL, MONTH, SUBMITTED), format, folder);
        var billedLines = lines / AMORTIZED_PER_ACTUAL;
        new BigWorkspace(folder).write(ACTUAL, AMORTIZED);
        var totals = new Totals(lines, effective.write(lines, files), billedLines, billed.write(billedLines, files));
        totals.write(folder.resolve("totals.json"));
        return totals;
    }

    /** Where the files of the two exports lie in such a workspace. */
    static List<Path> folders(Path workspace) {
        return Stream.of(ACTUAL, AMORTIZED)
                .map(export -> workspace.resolve(export.folderWithContainer()))
                .toList();
    }

    /** Exact sums, taken while writing. */
    public record Totals(long effectiveLines, BigDecimal effective, long billedLines, BigDecimal billed) {

        private void write(Path file) throws IOException {
            var content = new LinkedHashMap<String, Object>();
            content.put("month", MONTH.toString());
            content.put("effectiveLines", effectiveLines);
            content.put("effectiveTotal", Decimals.plain(effective));
            content.put("billedLines", billedLines);
            content.put("billedTotal", Decimals.plain(billed));
            Files.write(file, Json.bytes(content));
        }
    }
}
