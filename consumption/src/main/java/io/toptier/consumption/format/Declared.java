package io.toptier.consumption.format;

import io.toptier.consumption.format.Shape.Family;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest beside a file says about its kind.
 *
 * @param dataVersion {@code exportConfig.dataVersion}
 * @param type {@code exportConfig.type}
 */
public record Declared(
        @Nullable String dataVersion, @Nullable String type) {
    /** A file without a manifest, or with one of the generation that said nothing. */
    public static final Declared NOTHING = new Declared(null, null);

    /** Whether the manifest names this shape's version, for a dataset that the shape can be. */
    boolean names(Shape shape) {
        return dataVersion != null && shape.hasVersion(dataVersion) && allows(shape.family());
    }

    private boolean allows(Family family) {
        return type == null || type.equalsIgnoreCase("FocusCost") == (family == Family.FOCUS);
    }
}
