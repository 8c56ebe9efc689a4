package io.toptier.report;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Place;
import io.toptier.report.PracrTemplate.Column;
import io.toptier.report.PracrTemplate.Provenance;
import io.toptier.workspace.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Suggests what fills the columns of a template downloaded from Partner Center. The suggestion is for a person to check:
 * a name that looks like ours need not mean the same.
 */
public final class TemplateImport {
    /** Other words for our fields that a template may use. */
    private static final Map<String, PracrField> OTHER_WORDS = Map.ofEntries(
            Map.entry("month", PracrField.PERIOD_MONTH),
            Map.entry("reporting-month", PracrField.PERIOD_MONTH),
            Map.entry("period", PracrField.PERIOD_MONTH),
            Map.entry("customer", PracrField.CUSTOMER_NAME),
            Map.entry("customer-company-name", PracrField.CUSTOMER_NAME),
            Map.entry("tenant-id", PracrField.CUSTOMER_TENANT_ID),
            Map.entry("domain", PracrField.CUSTOMER_DOMAIN),
            Map.entry("country", PracrField.CUSTOMER_COUNTRY),
            Map.entry("subscription-id", PracrField.AZURE_SUBSCRIPTION_IDS),
            Map.entry("azure-subscription-id", PracrField.AZURE_SUBSCRIPTION_IDS),
            Map.entry("acr", PracrField.ACR_AMOUNT),
            Map.entry("amount", PracrField.ACR_AMOUNT),
            Map.entry("azure-consumed-revenue", PracrField.ACR_AMOUNT),
            Map.entry("consumption", PracrField.ACR_AMOUNT),
            Map.entry("currency-code", PracrField.CURRENCY),
            Map.entry("solution-name", PracrField.SOLUTION),
            Map.entry("monthly-contract-value", PracrField.CONTRACT_VALUE_MONTHLY),
            Map.entry("eac", PracrField.EAC_PERCENT));

    private static final Map<String, PracrField> WORDS = words();

    private TemplateImport() {}

    /**
     * A definition with exactly these headers; each field fills one column at most, and a column that none is near
     * stays without.
     */
    public static Outcome<PracrTemplate> suggest(List<String> headers, Layout layout, Place place) {
        var findings = new Findings();
        var free = EnumSet.allOf(PracrField.class);
        var columns = new ArrayList<Column>();
        for (var header : headers) {
            var field = fieldOf(header, free);
            field.ifPresent(free::remove);
            var note = field.isPresent() ? "suggested by its name" : "nothing fills it";
            columns.add(new Column(header, field.orElse(null), false, note));
            if (field.isEmpty()) {
                findings.add(unfilled(header, place));
            }
        }
        return findings.with(
                new PracrTemplate("pracr-" + layout.key(), layout, "imported", Provenance.OPERATOR, columns));
    }

    /** For a column that stays empty. */
    public static Finding unfilled(String header, Place place) {
        return Finding.warning(
                "template-column-unfilled",
                place.column(header),
                "a column '" + header + "' that nothing fills",
                "one of " + String.join(", ", keys()),
                "fill the column by hand, or write the template as YAML and name the field in 'from'");
    }

    private static Optional<PracrField> fieldOf(String header, Set<PracrField> free) {
        var folded = folded(header);
        var exact = Optional.ofNullable(WORDS.get(folded));
        return exact.or(() -> Nearest.to(folded, WORDS.keySet()).map(WORDS::get))
                .filter(free::contains);
    }

    /** {@code Customer Name}, {@code customerName} and {@code CUSTOMER_NAME} are all {@code customer-name}. */
    private static String folded(String header) {
        return header.strip()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> keys() {
        return Arrays.stream(PracrField.values()).map(PracrField::key).toList();
    }

    private static Map<String, PracrField> words() {
        var words = new TreeMap<>(OTHER_WORDS);
        Arrays.stream(PracrField.values()).forEach(field -> words.put(field.key(), field));
        return Map.copyOf(words);
    }
}
