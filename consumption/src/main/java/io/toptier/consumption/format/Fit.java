package io.toptier.consumption.format;

import io.toptier.consumption.format.Header.Column;
import io.toptier.consumption.format.Shape.Need;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well a header meets one shape; several fits are compared, the best is the match. */
record Fit(Match match, List<Need> lacking, long overlooked) {
    /**
     * Fewer columns overlooked, since one of them may be what tells a purchase from usage; fewer unknown; more columns of
     * the shape's own; fewer of them absent. Of equal ones the first declared stays first.
     */
    static final Comparator<Fit> NEAREST = Comparator.comparingLong(Fit::overlooked)
            .thenComparingInt(fit -> fit.match.unknown().size())
            .thenComparing(Comparator.comparingInt(Fit::ownColumns).reversed())
            .thenComparingInt(fit -> fit.match.absent().size());

    /** {@code meaningful} are the columns that have a meaning in any shape; where this shape knows them not, it overlooks them. */
    static Fit of(Shape shape, Header header, Set<String> meaningful) {
        var names = header.names();
        var known = Shape.folded(shape.known());
        var columns = columns(shape, header);
        var match = new Match(
                shape,
                header,
                columns,
                header.columns().stream()
                        .filter(column -> !known.contains(column.folded()))
                        .toList(),
                shape.columns().stream()
                        .filter(name -> !names.contains(Shape.folded(name)))
                        .toList());
        var lacking = shape.required().stream()
                .filter(need -> need.anyOf().stream().noneMatch(match::has))
                .toList();
        var overlooked = match.unknown().stream()
                .filter(column -> meaningful.contains(column.folded()))
                .count();
        return new Fit(match, lacking, overlooked);
    }

    boolean isReadable() {
        return lacking.isEmpty();
    }

    /** Whether most of the header is of this shape, though something may lack. */
    boolean isLikely() {
        return knownColumns() >= match.unknown().size();
    }

    int knownColumns() {
        return match.header().columns().size() - match.unknown().size();
    }

    private int ownColumns() {
        return match.shape().columns().size() - match.absent().size();
    }

    private static Map<Role, List<Column>> columns(Shape shape, Header header) {
        var columns = new EnumMap<Role, List<Column>>(Role.class);
        shape.roles().forEach((role, names) -> {
            var present = names.stream()
                    .flatMap(name -> header.column(name).stream())
                    .limit(role.fallsBackByLine() ? names.size() : 1)
                    .toList();
            if (!present.isEmpty()) {
                columns.put(role, present);
            }
        });
        return columns;
    }
}
