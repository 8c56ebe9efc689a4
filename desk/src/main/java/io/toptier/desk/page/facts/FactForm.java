package io.toptier.desk.page.facts;

import io.toptier.kernel.Finding;
import io.toptier.workspace.store.FactRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form for a row.
 *
 * @param action where it is sent
 * @param button what sends it
 * @param back where one goes who changes nothing
 * @param seen the revision the fields were made from; null for a new row
 * @param findings what was refused and belongs to no field
 * @param meeting who else changed the row, and where both differ; null for nobody
 */
public record FactForm(
        String action,
        String button,
        String back,
        @Nullable Long seen,
        List<Group> groups,
        List<Finding> findings,
        @Nullable Meeting meeting) {

    /** Filled fields under a heading. */
    public record Group(String title, String note, List<FilledField> fields) {}

    /** Two versions of one row. */
    public record Meeting(String who, List<Both> fields) {}

    /** @param mine as this form would leave it */
    public record Both(String label, String mine, String theirs) {}

    /** Of a row as it is. */
    public static FactForm of(List<FormGroup> groups, FactRow row, String action, String button, String back) {
        return filled(groups, new Submitted(row.cells(), row.cells(), row.revision()), List.of(), action, button, back);
    }

    /** Of a new row. */
    public static FactForm fresh(
            List<FormGroup> groups, Map<String, String> given, String action, String button, String back) {
        return filled(groups, new Submitted(given, Map.of(), null), List.of(), action, button, back);
    }

    /** As it was sent, with what was refused at the fields it is about. */
    public static FactForm filled(
            List<FormGroup> groups, Submitted sent, List<Finding> refused, String action, String button, String back) {
        var rest = new ArrayList<>(refused);
        var filled =
                groups.stream().map(group -> group(group, sent, refused, rest)).toList();
        return new FactForm(action, button, back, sent.seen(), filled, List.copyOf(rest), null);
    }

    /** What this form wants, on top of what somebody else made of the row. */
    public static FactForm met(
            List<FormGroup> groups, Submitted sent, Kept.Met met, String action, String button, String back) {
        var form = filled(groups, sent.over(met.theirs()), List.of(), action, button, back);
        var both = new ArrayList<Both>();
        for (var group : form.groups) {
            for (var one : group.fields()) {
                var name = one.field().name();
                var mine = sent.cells().getOrDefault(name, "");
                if (!mine.equals(met.theirs().cell(name))) {
                    both.add(new Both(one.field().label(), mine, met.theirs().cell(name)));
                }
            }
        }
        return new FactForm(
                action, button, back, form.seen, form.groups, List.of(), new Meeting(met.who(), List.copyOf(both)));
    }

    /** How many fields have something wrong. */
    public long errors() {
        return groups.stream()
                .flatMap(group -> group.fields().stream())
                .filter(one -> !one.error().isEmpty())
                .count();
    }

    private static Group group(FormGroup group, Submitted sent, List<Finding> refused, List<Finding> rest) {
        var fields = new ArrayList<FilledField>();
        for (var field : group.fields()) {
            var error = new ArrayList<String>();
            refused.stream()
                    .filter(finding -> Objects.equals(finding.place().column(), field.name()))
                    .forEach(finding -> {
                        error.add(sentence(finding));
                        rest.remove(finding);
                    });
            fields.add(new FilledField(
                    field,
                    sent.cells().getOrDefault(field.name(), ""),
                    sent.was().getOrDefault(field.name(), ""),
                    String.join(" ", error)));
        }
        return new Group(group.title(), group.note(), List.copyOf(fields));
    }

    /** {@code Seen 'x'; expected a date yyyy-MM-dd; correct the value.} */
    public static String sentence(Finding finding) {
        return "Seen: %s. Expected: %s. To do: %s.".formatted(finding.seen(), finding.expected(), finding.remedy());
    }
}
