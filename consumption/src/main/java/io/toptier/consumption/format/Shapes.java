package io.toptier.consumption.format;

import io.toptier.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The declared shapes, the newest first, and which of them a header meets. */
public final class Shapes {
    private static final class Shipped {
        private static final Shapes SHAPES = new Shapes(ShapeFile.shipped());
    }

    private final List<Shape> shapes;
    private final Set<String> known;
    private final Set<String> meaningful;

    public Shapes(List<Shape> shapes) {
        this.shapes = List.copyOf(shapes);
        this.known = folded(shape -> shape.known().stream());
        this.meaningful = folded(shape -> shape.roles().values().stream().flatMap(List::stream));
    }

    /** The shapes that Microsoft is known to write. */
    public static Shapes shipped() {
        return Shipped.SHAPES;
    }

    public List<Shape> all() {
        return shapes;
    }

    /**
     * The shape of a file and what of it is there; empty, with an error, where no shape can be read from it.
     *
     * @param file as the user knows it
     * @param record the file's first record, or the column names of a Parquet file
     */
    public Outcome<Optional<Match>> match(String file, List<String> record, Declared declared) {
        var header = Header.of(record, known);
        var fits =
                shapes.stream().map(shape -> Fit.of(shape, header, meaningful)).toList();
        var best = best(fits.stream().filter(Fit::isReadable).toList(), declared);
        var findings = new HeaderFindings(file, header, meaningful);
        return best.map(fit -> new Outcome<>(Optional.of(fit.match()), findings.of(fit.match())))
                .orElseGet(() -> new Outcome<>(Optional.empty(), findings.refused(best(fits, declared))));
    }

    /** The nearest of the fits that the manifest names; where it names none of them, the nearest of all. */
    private static Optional<Fit> best(List<Fit> fits, Declared declared) {
        var named =
                fits.stream().filter(fit -> declared.names(fit.match().shape())).toList();
        return (named.isEmpty() ? fits : named).stream().min(Fit.NEAREST);
    }

    private Set<String> folded(Function<Shape, Stream<String>> names) {
        return shapes.stream().flatMap(names).map(Shape::folded).collect(Collectors.toUnmodifiableSet());
    }
}
