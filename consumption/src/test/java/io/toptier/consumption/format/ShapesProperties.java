package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.format.Header.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShapesProperties {
    @Property(tries = 500)
    void theOrderAndCaseOfColumnsDoNotMatter(@ForAll("shapes") Shape shape, @ForAll Random random) {
        var header = shuffled(shape.columns(), random);

        var match = match(shape, header);

        assertThat(match.shape()).isEqualTo(shape);
        assertThat(match.unknown()).isEmpty();
        assertThat(match.absent()).isEmpty();
        match.columns()
                .forEach((role, columns) -> assertThat(columns)
                        .extracting(Column::raw)
                        .isEqualTo(columns.stream()
                                .map(column -> header.get(column.position()))
                                .toList()));
    }

    @Property(tries = 500)
    void aChosenSubsetOfColumnsKeepsTheMeaningOfThoseThatAreThere(
            @ForAll("shapes") Shape shape, @ForAll Random random) {
        var chosen = shape.columns().stream()
                .filter(name -> isNeeded(name, shape) || random.nextBoolean())
                .toList();

        var match = match(shape, shuffled(chosen, random));

        assertThat(match.unknown()).isEmpty();
        shape.roles()
                .forEach((role, names) -> assertThat(match.has(role))
                        .as("%s of %s", role, chosen)
                        .isEqualTo(Shape.folded(chosen).stream().anyMatch(Shape.folded(names)::contains)));
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return Arbitraries.of(Shapes.shipped().all());
    }

    private static boolean isNeeded(String name, Shape shape) {
        return shape.required().stream()
                .flatMap(need -> need.anyOf().stream())
                .flatMap(role -> shape.roles().getOrDefault(role, List.of()).stream())
                .anyMatch(name::equalsIgnoreCase);
    }

    private static List<String> shuffled(List<String> names, Random random) {
        var shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        shuffled.replaceAll(name -> switch (random.nextInt(3)) {
            case 0 -> name.toLowerCase(Locale.ROOT);
            case 1 -> name.toUpperCase(Locale.ROOT);
            default -> name;
        });
        return shuffled;
    }

    /** Declared, since some versions of an agreement have the same columns. */
    private static Match match(Shape shape, List<String> header) {
        var type = shape.family() == Shape.Family.FOCUS ? "FocusCost" : "ActualCost";
        return Shapes.shipped()
                .match("part.csv", header, new Declared(shape.dataVersions().get(0), type))
                .value()
                .orElseThrow();
    }
}
