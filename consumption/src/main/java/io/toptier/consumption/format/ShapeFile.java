package io.toptier.consumption.format;

import io.toptier.consumption.format.Shape.Family;
import io.toptier.consumption.format.Shape.Need;
import io.toptier.consumption.format.Shape.Provenance;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.workspace.Section;
import io.toptier.workspace.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a declared shape. */
final class ShapeFile {
    private static final Map<String, String> TRUST = Stream.of("official", "copy", "second-hand", "vendor", "inferred")
            .collect(Collectors.toMap(Function.identity(), Function.identity()));
    private static final Map<String, Boolean> YES_NO = Map.of("true", true, "false", false);

    private final Section top;
    private final Findings findings;

    private ShapeFile(Section top, Findings findings) {
        this.top = top;
        this.findings = findings;
    }

    /** The shapes named in {@code shapes/index.yaml}, in its order. */
    static List<Shape> shipped() {
        var findings = new Findings();
        var shapes = YamlFile.read(resource("index"), "shapes/index.yaml", findings).stream()
                .flatMap(index -> index.texts("shapes").stream())
                .flatMap(name -> read(resource(name), "shapes/" + name + ".yaml", findings).stream())
                .toList();
        if (!findings.inOrder().isEmpty()) {
            throw new IllegalStateException("the shipped shapes cannot be read: " + findings.inOrder());
        }
        return shapes;
    }

    static Optional<Shape> read(String text, String name, Findings findings) {
        return YamlFile.read(text, name, findings).flatMap(top -> new ShapeFile(top, findings).shape());
    }

    private Optional<Shape> shape() {
        var name = top.required("shape");
        var agreement = top.required("agreement");
        var family = top.choice("family", Family.BY_KEY);
        var versions = top.texts("data-versions");
        var roles = top.section("roles").map(ShapeFile::roles).orElse(Map.of());
        var required = top.texts("required").stream().map(this::need).toList();
        var dates = top.texts("dates").stream()
                .flatMap(key -> known("dates", key, DateForm.BY_KEY).stream())
                .toList();
        var columns = top.texts("columns");
        var also = top.texts("also");
        var source = top.required("source");
        var trust = top.choice("trust", TRUST);
        var complete = top.choice("complete", YES_NO);
        top.finish();
        if (name.isEmpty() || agreement.isEmpty() || family.isEmpty() || source.isEmpty() || trust.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Shape(
                name.get(),
                agreement.get(),
                family.get(),
                versions,
                roles,
                required,
                dates,
                columns,
                also,
                new Provenance(source.get(), trust.get(), complete.orElse(true))));
    }

    private static Map<Role, List<String>> roles(Section section) {
        var roles = new EnumMap<Role, List<String>>(Role.class);
        Role.byKey().forEach((key, role) -> {
            if (section.has(key)) {
                roles.put(role, section.texts(key));
            }
        });
        section.finish();
        return roles;
    }

    private Need need(String text) {
        return new Need(Arrays.stream(text.split(" or ", -1))
                .flatMap(key -> known("required", key.strip(), Role.byKey()).stream())
                .toList());
    }

    private <E> Optional<E> known(String key, String text, Map<String, E> choices) {
        var chosen = Optional.ofNullable(choices.get(text));
        if (chosen.isEmpty()) {
            findings.add(Finding.error(
                    "bad-value",
                    top.place(key),
                    "'" + text + "'",
                    "one of " + String.join(", ", choices.keySet()),
                    "correct the value"));
        }
        return chosen;
    }

    private static String resource(String name) {
        try (var stream = ShapeFile.class.getResourceAsStream("/shapes/" + name + ".yaml")) {
            return new String(
                    Objects.requireNonNull(stream, () -> "no shape file " + name)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
