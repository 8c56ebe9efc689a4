package io.toptier.desk.page.facts;

import io.toptier.desk.page.facts.FormField.Kind;
import io.toptier.workspace.store.FactRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a form sent.
 *
 * @param cells by column
 * @param was what stood in the fields when the form was made
 * @param seen the revision of the row that the form was made from; null for a new one
 */
public record Submitted(
        Map<String, String> cells,
        Map<String, String> was,
        @Nullable Long seen) {
    static final String WAS = "was.";
    static final String SEEN = "seen";
    private static final Pattern MINUTES = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2})(:\\d{2})?");

    public static Submitted of(List<FormGroup> groups, MultiValueMap<String, String> sent) {
        var cells = new LinkedHashMap<String, String>();
        var was = new LinkedHashMap<String, String>();
        for (var group : groups) {
            for (var field : group.fields()) {
                var before = sent.getFirst(WAS + field.name());
                if (before != null) {
                    was.put(field.name(), before);
                }
                var values = sent.get(field.name());
                if (values != null) {
                    cells.put(field.name(), cell(field, values));
                } else if (field.kind() == Kind.SEVERAL) {
                    cells.put(field.name(), "");
                }
            }
        }
        return new Submitted(cells, was, revision(sent.getFirst(SEEN)));
    }

    /** Only what is not as it was. */
    public Map<String, String> changed() {
        var changed = new LinkedHashMap<>(cells);
        changed.entrySet().removeIf(cell -> cell.getValue().equals(was.getOrDefault(cell.getKey(), "")));
        return changed;
    }

    /** What this form changed, on top of what somebody else made of the row meanwhile. */
    public Submitted over(FactRow theirs) {
        var mine = changed();
        var merged = new LinkedHashMap<String, String>();
        var fresh = new LinkedHashMap<String, String>();
        cells.keySet().forEach(column -> {
            merged.put(column, mine.getOrDefault(column, theirs.cell(column)));
            fresh.put(column, theirs.cell(column));
        });
        return new Submitted(merged, fresh, theirs.revision());
    }

    private static String cell(FormField field, List<String> values) {
        var text = values.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(";"));
        return switch (field.kind()) {
            case INSTANT -> instant(text);
            case LIST ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(";"));
            default -> text;
        };
    }

    private static String instant(String text) {
        var minutes = MINUTES.matcher(text);
        if (!minutes.matches()) {
            return text;
        }
        return minutes.group(1) + "T" + minutes.group(2) + (minutes.group(3) == null ? ":00" : minutes.group(3)) + "Z";
    }

    private static @Nullable Long revision(@Nullable String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }
}
