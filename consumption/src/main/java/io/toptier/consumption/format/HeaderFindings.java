package io.toptier.consumption.format;

import io.toptier.consumption.format.Header.Column;
import io.toptier.consumption.format.Shape.Need;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.workspace.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a header has too much and too little, and what follows for the reader of the figures. */
final class HeaderFindings {
    private static final List<String> BOTH_COSTS = List.of("IsActualCost", "IsAmortizedCost");

    private final Place place;
    private final Header header;
    private final Set<String> meaningful;

    HeaderFindings(String file, Header header, Set<String> meaningful) {
        this.meaningful = meaningful;
        this.place = Place.line(file, 1);
        this.header = header;
    }

    /** Of a header that can be read. */
    List<Finding> of(Match match) {
        var findings = new Findings();
        BOTH_COSTS.forEach(name -> header.column(name).ifPresent(column -> findings.add(bothCosts(column))));
        header.repeated().forEach(column -> findings.add(repeated(column, match)));
        match.unknown().forEach(column -> findings.add(unknown(column, match)));
        match.shape().roles().keySet().stream()
                .filter(role -> !match.has(role))
                .forEach(role -> findings.add(absent(role, match.shape())));
        return findings.inOrder();
    }

    /** Of a header that no shape can be read from; {@code nearest} is the shape that it most likely has. */
    List<Finding> refused(Optional<Fit> nearest) {
        if (header.names().isEmpty() || nearest.isEmpty()) {
            return List.of(Finding.error(
                    "unknown-shape",
                    place,
                    "no column names",
                    "the header of an Azure cost export",
                    "fetch the file again; even an export without charges has its header"));
        }
        var fit = nearest.get();
        if (!fit.isLikely()) {
            return List.of(unknownShape(fit));
        }
        return fit.lacking().stream().map(need -> missing(need, fit.match())).toList();
    }

    private Finding unknownShape(Fit nearest) {
        var shape = nearest.match().shape();
        var lacking = nearest.lacking().stream()
                .map(need -> need + " (" + names(need, shape) + ")")
                .collect(Collectors.joining(", "));
        return Finding.error(
                "unknown-shape",
                place,
                nearest.knownColumns() + " of " + header.columns().size() + " columns known to the nearest shape, '"
                        + shape.name() + "'",
                "that shape's columns for " + lacking,
                "point the source at a cost export, or export it again with these columns");
    }

    private Finding missing(Need need, Match match) {
        var expected = names(need, match.shape());
        var unread = match.unknown().stream().map(Column::name).collect(Collectors.toSet());
        var near = need.anyOf().stream()
                .flatMap(role -> match.shape().roles().getOrDefault(role, List.of()).stream())
                .flatMap(name -> Nearest.to(name, unread).stream())
                .findFirst();
        return Finding.error(
                "missing-column",
                place,
                "no column for " + need
                        + near.map(name -> ", but one named '" + name + "'").orElse(""),
                "as in shape '" + match.shape().name() + "': " + expected,
                near.map(name -> "did '" + name + "' mean it? Otherwise export the month again with this column")
                        .orElse("export the month again with this column"));
    }

    private Finding repeated(Column column, Match match) {
        var carries = header.column(column.name())
                .filter(first -> match.columns().values().stream().anyMatch(columns -> columns.contains(first)))
                .isPresent();
        return new Finding(
                "duplicate-column",
                carries ? Finding.Level.ERROR : Finding.Level.WARNING,
                place.column(column.name()),
                column + " a second time, as column " + (column.position() + 1),
                "each column once",
                "keep one of the two; the first is read");
    }

    /** The preview of July 2019 had each charge twice, as actual and as amortized cost, told apart by these columns. */
    private Finding bothCosts(Column column) {
        return Finding.error(
                "costs-mixed",
                place.column(column.name()),
                column.toString(),
                "actual and amortized cost in files of their own",
                "export ActualCost and AmortizedCost in a current version; here each charge may stand twice");
    }

    private Finding unknown(Column column, Match match) {
        var near = Nearest.to(column.name(), match.absent());
        var overlooked = meaningful.contains(column.folded());
        var unread = overlooked
                ? "the column means something in exports of another kind, but is not read here; see that nothing depends on it"
                : "none: the column is not read";
        return new Finding(
                "unknown-column",
                overlooked || near.isPresent() ? Finding.Level.WARNING : Finding.Level.NOTE,
                column.name().isEmpty() ? place : place.column(column.name()),
                column.toString(),
                "a column of shape '" + match.shape().name() + "'",
                near.map(name -> "did you mean '" + name + "'?").orElse(unread));
    }

    private Finding absent(Role role, Shape shape) {
        var own = Shape.folded(shape.columns());
        var usual =
                shape.roles().getOrDefault(role, List.of()).stream().anyMatch(name -> own.contains(Shape.folded(name)));
        return new Finding(
                "column-absent",
                usual && role.changesFigures() ? Finding.Level.WARNING : Finding.Level.NOTE,
                place,
                "no column for " + role.key(),
                names(new Need(List.of(role)), shape),
                (usual && role.changesFigures() ? "export it too: without it " : "none needed, but without it ")
                        + role.withoutIt());
    }

    private static String names(Need need, Shape shape) {
        return need.anyOf().stream()
                .flatMap(role -> shape.roles().getOrDefault(role, List.of()).stream())
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(" or "));
    }
}
