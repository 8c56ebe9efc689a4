package io.toptier.consumption.format;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A declared kind of export: the columns Microsoft gives it and what they mean.
 *
 * @param dataVersions the {@code exportConfig.dataVersion} of manifests of this kind
 * @param roles the columns that may carry a meaning, the preferred one first
 * @param required what a file must have to be read, whatever else it lacks
 * @param dates how days are written, the usual way first
 * @param columns every column of this kind in Microsoft's spelling
 * @param also columns of related kinds that files of this kind are seen with
 */
public record Shape(
        String name,
        String agreement,
        Family family,
        List<String> dataVersions,
        Map<Role, List<String>> roles,
        List<Need> required,
        List<DateForm> dates,
        List<String> columns,
        List<String> also,
        Provenance provenance) {

    /** What the lines of a kind of export are. */
    public enum Family {
        /** One cost a line, billed or effective by the dataset. */
        COST_DETAILS,
        /** Both costs in every line. */
        FOCUS,
        /** Usage and nothing else; a charge type counts all the same where a file has one. */
        USAGE_ONLY;

        static final Map<String, Family> BY_KEY =
                Map.of("cost-details", COST_DETAILS, "focus", FOCUS, "usage-only", USAGE_ONLY);
    }

    /** A meaning that a file must have, where one of several does: {@code period-start or day}. */
    public record Need(List<Role> anyOf) {
        public Need {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public String toString() {
            return anyOf.stream().map(Role::key).collect(Collectors.joining(" or "));
        }
    }

    /**
     * @param source where the list of columns was read
     * @param trust {@code official}, {@code copy}, {@code second-hand}, {@code vendor} or {@code inferred}
     * @param complete whether the list is known to be whole
     */
    public record Provenance(String source, String trust, boolean complete) {}

    public Shape {
        dataVersions = List.copyOf(dataVersions);
        roles = Collections.unmodifiableMap(new EnumMap<>(roles));
        required = List.copyOf(required);
        dates = List.copyOf(dates);
        columns = List.copyOf(columns);
        also = List.copyOf(also);
    }

    /** Every column name that is no surprise in a file of this kind. */
    public List<String> known() {
        return Stream.concat(columns.stream(), also.stream()).toList();
    }

    boolean hasVersion(String dataVersion) {
        return dataVersions.stream().anyMatch(version -> version.equalsIgnoreCase(dataVersion));
    }

    static Set<String> folded(List<String> names) {
        return names.stream().map(Shape::folded).collect(Collectors.toUnmodifiableSet());
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
