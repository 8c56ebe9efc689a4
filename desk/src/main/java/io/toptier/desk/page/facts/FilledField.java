package io.toptier.desk.page.facts;

import io.toptier.desk.web.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A field with what stands in it.
 *
 * @param was what stood in it when the form was made
 * @param error what is wrong with it, in a sentence; empty for nothing
 */
public record FilledField(FormField field, String value, String was, String error) {

    /** A choice of several, and whether it is taken. */
    public record Box(Choice choice, boolean taken) {}

    /** The choices, and what stands in the field without being one, so that it is not lost. */
    public List<Choice> choices() {
        var all = new ArrayList<>(field.choices());
        if (all.stream().noneMatch(choice -> choice.value().equals(value))) {
            all.add(0, new Choice(value, value.isEmpty() ? "–" : value));
        }
        return all;
    }

    public List<Box> boxes() {
        var taken = parts(value);
        var boxes = new ArrayList<Box>();
        field.choices().forEach(choice -> boxes.add(new Box(choice, taken.contains(choice.value()))));
        taken.stream()
                .filter(one -> field.choices().stream()
                        .noneMatch(choice -> choice.value().equals(one)))
                .forEach(one -> boxes.add(new Box(new Choice(one, one + " (not declared)"), true)));
        return boxes;
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
