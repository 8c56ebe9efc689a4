package io.toptier.desk.page.rulebook;

import io.toptier.desk.web.Choice;
import io.toptier.kernel.Finding;
import io.toptier.rulebook.Kind;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Trust;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form in which another version is tried.
 *
 * @param file where it would be kept
 * @param grows false where the file is written in a way that only a person can add to
 * @param errors what is wrong, by field
 */
public record RuleForm(String file, boolean grows, RuleWish wish, List<Field> values, Map<String, String> errors) {

    /**
     * A field of the value.
     *
     * @param choices null for free text
     */
    public record Field(
            String name,
            String label,
            String value,
            String type,
            String hint,
            @Nullable List<Choice> choices) {}

    static RuleForm of(Rule rule, String file, RuleWish wish, List<Finding> findings) {
        var fields = RuleWish.fields(rule).entrySet().stream()
                .map(field -> field(field.getKey(), field.getValue(), wish, rule))
                .toList();
        return new RuleForm(RuleFile.path(rule), RuleFile.canGrow(file, rule), wish, fields, errors(wish, findings));
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public List<Choice> trusts() {
        return Arrays.stream(Trust.values())
                .map(trust -> new Choice(trust.toString(), trust + ": " + trust.meaning()))
                .toList();
    }

    private static Map<String, String> errors(RuleWish wish, List<Finding> findings) {
        var errors = new TreeMap<String, String>();
        for (var finding : findings) {
            var column = finding.place().column();
            if (column != null) {
                errors.merge(
                        RuleFile.field(wish.texts(), column),
                        "Seen %s, expected %s; %s.".formatted(finding.seen(), finding.expected(), finding.remedy()),
                        (one, other) -> one + " " + other);
            }
        }
        return errors;
    }

    private static Field field(String name, Kind kind, RuleWish wish, Rule rule) {
        var label = name.equals(RuleWish.VALUE) ? "Value" : name.substring(RuleWish.VALUE.length() + 1);
        var value = wish.text(name);
        if (kind instanceof Kind.Choice choice) {
            return new Field(name, label, value, "text", meanings(choice, rule), choices(choice.words()));
        }
        return switch ((Kind.Plain) kind) {
            case FLAG -> new Field(name, label, value, "text", "", choices(List.of("yes", "no")));
            case DECIMAL -> new Field(name, label, value, "text", "A number, as 12.5", null);
            case TEXT -> new Field(name, label, value, "text", "", null);
            case LIST -> new Field(name, label, value, "text", "Several with semicolons between them", null);
            case ALTERNATIVES ->
                new Field(
                        name,
                        label,
                        value,
                        "textarea",
                        "One way a line, its conditions with semicolons between them; conditions: "
                                + String.join(", ", new TreeMap<>(rule.terms()).keySet()),
                        null);
        };
    }

    private static String meanings(Kind.Choice choice, Rule rule) {
        return choice.words().stream()
                .filter(rule.terms()::containsKey)
                .map(word -> word + ": " + rule.terms().get(word))
                .collect(Collectors.joining(" · "));
    }

    private static List<Choice> choices(List<String> words) {
        return words.stream().map(word -> new Choice(word, word)).toList();
    }
}
