package io.toptier.consumption.format;

import io.toptier.consumption.format.Header.Column;
import io.toptier.consumption.format.Shape.Need;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How well a header meets one shape; several fits are compared, the best is the match. */
record Fit(Match match, List<Need> lacking, int known) {
    /** More columns known to the shape, then fewer of its columns absent; of equal ones the first declared stays first. */
    static final Comparator<Fit> NEAREST = Comparator.comparingInt(Fit::known)
            .reversed()
            .thenComparingInt(fit -> fit.match.absent().size());

    static Fit of(Shape shape, Header header) {
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
        return new Fit(match, lacking, shape.columns().size() - match.absent().size());
    }

    boolean isReadable() {
        return lacking.isEmpty();
    }

    /** Whether the header is of this shape beyond doubt, though something may lack. */
    boolean isLikely() {
        return 2 * known >= match.header().columns().size();
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
