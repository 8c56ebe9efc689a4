package io.toptier.consumption.format;

import io.toptier.consumption.Side;
import io.toptier.consumption.format.Shape.Family;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest beside a file says about its kind.
 *
 * @param dataVersion {@code exportConfig.dataVersion}
 * @param type {@code exportConfig.type}
 */
public record Declared(
        @Nullable String dataVersion, @Nullable String type) {
    private static final Map<String, Side> SIDES = Map.of(
            "actualcost", Side.BILLED, "amortizedcost", Side.EFFECTIVE, "focuscost", Side.BOTH, "usage", Side.BOTH);

    /** A file without a manifest, or with one of the generation that said nothing. */
    public static final Declared NOTHING = new Declared(null, null);

    /** Whether its lines can carry this side's cost: an actual file has no amortized cost. A type of no known meaning can. */
    boolean mayBe(Side side) {
        return type == null || SIDES.getOrDefault(type.toLowerCase(Locale.ROOT), side) == side;
    }

    /** Whether the manifest names this shape's version, for a dataset that the shape can be. */
    boolean names(Shape shape) {
        return dataVersion != null && shape.hasVersion(dataVersion) && allows(shape.family());
    }

    private boolean allows(Family family) {
        return type == null || type.equalsIgnoreCase("FocusCost") == (family == Family.FOCUS);
    }
}
