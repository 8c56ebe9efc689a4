package io.toptier.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one PRACR layout.
 *
 * @param name as {@code pracr-single-tenant}
 * @param version goes up with every change of the columns
 */
public record PracrTemplate(String name, Layout layout, String version, Provenance provenance, List<Column> columns) {
    public PracrTemplate {
        columns = List.copyOf(columns);
    }

    /** Where the columns of a layout come from. */
    public enum Provenance {
        /** Ours, until somebody brings a template downloaded from Partner Center; never Microsoft's word. */
        INFERRED,
        /** Brought by the operator. */
        OPERATOR,
        /** Published by Microsoft. */
        KNOWN
    }

    /**
     * One column.
     *
     * @param from what fills it; null for a column that nothing fills
     * @param known whether Microsoft is known to name the column so
     */
    public record Column(
            String header,
            @Nullable PracrField from,
            boolean known,
            @Nullable String note) {}
}
