package io.toptier.consumption.format;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads each file's header, and puts files of the same header together. */
final class Layouts {
    private final LineStore store;
    private final Findings findings;

    Layouts(LineStore store, Findings findings) {
        this.store = store;
        this.findings = findings;
    }

    /** The files by layout; one whose header cannot be read is left out, with an error. */
    Map<Layout, List<ExportFile>> of(List<ExportFile> files, Declared declared) {
        var byHead = new LinkedHashMap<Head, List<ExportFile>>();
        for (var file : files) {
            head(file)
                    .ifPresent(head -> byHead.computeIfAbsent(head, none -> new ArrayList<>())
                            .add(file));
        }
        var layouts = new LinkedHashMap<Layout, List<ExportFile>>();
        byHead.forEach((head, same) -> layout(head, same, declared).ifPresent(layout -> layouts.put(layout, same)));
        mixed(layouts).ifPresent(findings::add);
        return layouts;
    }

    /** Cost details, FOCUS and usage have words of their own for the same charge; a run speaks one language. */
    private static Optional<Finding> mixed(Map<Layout, List<ExportFile>> layouts) {
        var byFamily = new EnumMap<Shape.Family, Layout>(Shape.Family.class);
        layouts.keySet()
                .forEach(layout -> byFamily.putIfAbsent(layout.match().shape().family(), layout));
        if (byFamily.size() < 2) {
            return Optional.empty();
        }
        var last = List.copyOf(byFamily.values()).get(byFamily.size() - 1);
        var shapes = byFamily.values().stream()
                .map(layout -> layout.match().shape().name())
                .toList();
        return Optional.of(Finding.error(
                "shapes-mixed",
                Place.file(layouts.getOrDefault(last, List.of()).get(0).name()),
                "files of " + String.join(" and ", shapes) + " in one run",
                "one kind of export in a run",
                "move the files of another kind to a folder of their own"));
    }

    private Optional<Layout> layout(Head head, List<ExportFile> files, Declared declared) {
        var match = findings.take(Shapes.shipped().match(files.get(0).name(), head.names(), declared));
        match.ifPresent(found -> inexact(found, head, files.get(0)));
        return match.map(found -> new Layout(head.kind(), found, head.types()));
    }

    private Optional<Head> head(ExportFile file) {
        return file.kind() == ExportFile.Kind.PARQUET ? parquetHead(file) : csvHead(file);
    }

    private Optional<Head> csvHead(ExportFile file) {
        var first = new ArrayList<List<String>>();
        var problems = new Findings();
        CsvFile.read(file, problems, record -> {
            first.add(record.getFields());
            return false;
        });
        findings.addAll(problems.inOrder());
        if (first.isEmpty()) {
            if (!problems.hasErrors()) {
                findings.add(empty(file));
            }
            return Optional.empty();
        }
        var names = first.get(0);
        if (names.stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            findings.add(CsvFile.notUtf8(file, "zero bytes, as UTF-16 has them"));
            return Optional.empty();
        }
        return Optional.of(new Head(
                file.kind(), names, names.stream().map(name -> "VARCHAR").toList()));
    }

    private static Finding empty(ExportFile file) {
        return Finding.error(
                "empty-file",
                Place.file(file.name()),
                "no header and no rows",
                "a header at least",
                "download the file again; an export without charges still has its header");
    }

    private Optional<Head> parquetHead(ExportFile file) {
        var names = new ArrayList<String>();
        var types = new ArrayList<String>();
        try {
            store.query(ScanSql.parquetColumns(file), row -> {
                names.add(row.getString("column_name"));
                types.add(row.getString("column_type"));
            });
            return Optional.of(new Head(file.kind(), names, types));
        } catch (LineStore.ScanFailed unreadable) {
            findings.add(Finding.error(
                    "unreadable-file",
                    Place.file(file.name()),
                    "no readable Parquet footer",
                    "a whole Parquet file",
                    "download the file again"));
            return Optional.empty();
        }
    }

    /** A binary floating point column has lost digits before it came here; we read what it says, and say so. */
    private void inexact(Match match, Head head, ExportFile file) {
        for (var role : List.of(Role.COST, Role.BILLED_COST, Role.EFFECTIVE_COST)) {
            for (var column : match.columns(role)) {
                var type = head.types().get(column.position());
                if (type.equals("DOUBLE") || type.equals("FLOAT")) {
                    findings.add(Finding.warning(
                            "inexact-column",
                            Place.file(file.name()).column(column.name()),
                            "amounts as " + type,
                            "decimals or text",
                            "export as CSV where the last digit matters"));
                }
            }
        }
    }

    private record Head(ExportFile.Kind kind, List<String> names, List<String> types) {}
}
