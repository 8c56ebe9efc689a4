package io.toptier.bench.azure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of one dataset version, in Azure's order and spelling. */
public final class Columns {

    /** Enterprise Agreement, actual and amortized, 57 columns. Source: azure-docs, cost-usage-details-ea, 2025-01-24. */
    public static final Columns EA_2024_08_01 = read("ea-2024-08-01");

    /** FOCUS 1.0 as Azure writes it, 96 columns. Source: azure-docs, cost-usage-details-focus, 2025-01-24. */
    public static final Columns FOCUS_1_0 = read("focus-1.0");

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    private Columns(List<String> names) {
        this.names = List.copyOf(names);
        names.forEach(name -> positions.put(name, positions.size()));
    }

    public List<String> names() {
        return names;
    }

    /** A line whose fields are all empty. */
    public Line line() {
        return new Line(this);
    }

    int position(String name) {
        var position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return position;
    }

    private static Columns read(String version) {
        try (var file = Columns.class.getResourceAsStream(version + ".columns")) {
            if (file == null) {
                throw new IllegalStateException("no column list for " + version);
            }
            return new Columns(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
