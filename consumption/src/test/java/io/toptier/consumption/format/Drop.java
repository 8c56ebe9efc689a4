package io.toptier.consumption.format;

import io.toptier.consumption.ConsumptionSettings;
import io.toptier.consumption.CostSource;
import io.toptier.consumption.CostSource.DateOrder;
import io.toptier.consumption.LineGroup;
import io.toptier.consumption.LineGroups;
import io.toptier.consumption.Side;
import io.toptier.consumption.Stage;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import io.toptier.kernel.Place;
import io.toptier.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A workspace in a temporary folder with exports as Azure drops them, and November 2023 as read from it. */
final class Drop {
    static final Month NOVEMBER = Month.of(2023, 11);

    private final Path folder;

    Drop(Path folder) {
        this.folder = folder;
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) {
        try {
            var path = path(name);
            Files.createDirectories(path.resolveSibling("."));
            return Files.write(path, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    DroppedRun run(String path) {
        return new DroppedRun(this, path);
    }

    static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static CostSource source(Side side, String path) {
        return source(Map.of(side, path), null, null);
    }

    static CostSource source(Map<Side, String> exports, @Nullable Currency currency, @Nullable DateOrder dates) {
        return new CostSource(0, new TreeMap<>(exports), currency, dates, Place.file("toptier.yaml"));
    }

    /** One export that holds both costs. */
    Read read(String path) {
        return read(source(Side.BOTH, path));
    }

    Read read(CostSource... sources) {
        return read(NOVEMBER, sources);
    }

    Read read(Month month, CostSource... sources) {
        var numbered = new ArrayList<CostSource>();
        for (var source : sources) {
            numbered.add(new CostSource(
                    numbered.size(), source.exports(), source.currency(), source.dates(), source.place()));
        }
        try (var lines = CostExports.read(workspace(), settings(numbered), month, Progress.NONE)) {
            var groups = new ArrayList<LineGroup>();
            lines.forEach(groups::add);
            return new Read(groups, lines.runs(), lines.findings(), lines.locate(LineGroups.Said.TAGS, groups));
        }
    }

    SortedSet<Month> months(CostSource source) {
        return ExportMonths.of(workspace(), settings(List.of(source)));
    }

    private Workspace workspace() {
        return new Workspace(folder, new KnownBy(LocalDate.of(2024, 6, 1)));
    }

    private static ConsumptionSettings settings(List<CostSource> sources) {
        return new ConsumptionSettings(sources, null, Stage.DEFAULT_PRECEDENCE, List.of(), List.of());
    }
}
