package io.toptier.consumption.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.toptier.consumption.Charge;
import io.toptier.consumption.LineGroup;
import io.toptier.consumption.LineGroups.Said;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the line that a text first stands in, by reading the files again: a scan does not know its lines. Only for what
 * is wrong, and for what is merely doubtful only in exports of moderate size.
 */
final class LineFinder {
    private static final long MODERATE_BYTES = 64L << 20;

    private final List<ReadRun> runs;

    LineFinder(List<ReadRun> runs) {
        this.runs = runs;
    }

    /** Where what each group says first stands. */
    Map<LineGroup, Place> firstLines(Said said, Collection<LineGroup> groups) {
        var places = new HashMap<LineGroup, Place>();
        var wanted = new HashMap<Integer, Map<Text, List<LineGroup>>>();
        for (var group : groups) {
            var role = Role.valueOf(said.name());
            places.put(group, somewhere(runs.get(group.run()), role));
            text(said, group)
                    .ifPresent(text -> wanted.computeIfAbsent(group.run(), none -> new HashMap<>())
                            .computeIfAbsent(new Text(role, text), none -> new ArrayList<>())
                            .add(group));
        }
        wanted.forEach((run, texts) -> {
            if (size(runs.get(run)) <= MODERATE_BYTES) {
                first(runs.get(run), texts.keySet())
                        .forEach((text, place) ->
                                texts.getOrDefault(text, List.of()).forEach(group -> places.put(group, place)));
            }
        });
        return places;
    }

    /** The first place of each text of a run; one in a Parquet file has no line. */
    static Map<Text, Place> first(ReadRun run, Set<Text> texts) {
        var places = new HashMap<Text, Place>();
        var left = new HashMap<Role, Set<String>>();
        texts.forEach(text ->
                left.computeIfAbsent(text.role(), none -> new HashSet<>()).add(text.value()));
        run.layouts()
                .forEach((layout, files) -> files.stream()
                        .filter(file -> file.kind() != ExportFile.Kind.PARQUET)
                        .forEach(file -> CsvFile.read(
                                file, new Findings(), record -> note(record, file, layout, left, places))));
        texts.forEach(text -> places.putIfAbsent(text, somewhere(run, text.role())));
        return places;
    }

    private static Place somewhere(ReadRun run, Role role) {
        var files = run.run().files();
        var column = run.layouts().keySet().stream()
                .flatMap(layout -> layout.match().columns(role).stream())
                .findFirst()
                .map(Header.Column::name)
                .orElse(role.key());
        return Place.file(files.size() == 1 ? files.get(0).name() : run.path()).column(column);
    }

    private static boolean note(
            CsvRecord record, ExportFile file, Layout layout, Map<Role, Set<String>> left, Map<Text, Place> places) {
        left.forEach((role, values) -> {
            for (var column : layout.match().columns(role)) {
                var value = role == Role.CHARGE_TYPE ? folded(value(record, column)) : value(record, column);
                if (values.remove(value)) {
                    places.put(
                            new Text(role, value),
                            Place.line(file.name(), record.getStartingLineNumber())
                                    .column(column.name()));
                }
            }
        });
        left.values().removeIf(Set::isEmpty);
        return !left.isEmpty();
    }

    /** As {@link Layout#text} has it. */
    private static String value(CsvRecord record, Header.Column column) {
        var field = column.position() < record.getFieldCount() ? record.getField(column.position()) : "";
        return field.equals("NULL") ? "" : field;
    }

    private static Optional<String> text(Said said, LineGroup group) {
        return switch (said) {
            case TAGS -> Optional.of(group.tags());
            case CHARGE_TYPE -> Optional.of(group.charge().type());
            case EFFECTIVE_COST -> Optional.empty();
        };
    }

    /** As {@link Charge} has it. */
    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static long size(ReadRun run) {
        return run.run().files().stream().mapToLong(LineFinder::size).sum();
    }

    private static long size(ExportFile file) {
        try {
            return Files.isRegularFile(file.path()) ? Files.size(file.path()) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a column says. */
    record Text(Role role, String value) {}
}
