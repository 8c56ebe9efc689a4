package io.toptier.desk.page.rulebook;

import io.toptier.rulebook.Kind;
import io.toptier.rulebook.Rule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The operator's file of one shipped rule, {@code rules/<id>.yaml}, with a version more. What stands in it stays. */
final class RuleFile {
    private static final JsonMapper QUOTED = JsonMapper.shared();
    private static final Pattern TOP_KEY = Pattern.compile("(?m)^([A-Za-z][\\w-]*):");
    private static final Pattern DASH = Pattern.compile("(?m)^( *)- ");

    private RuleFile() {}

    static String path(Rule rule) {
        return "rules/" + rule.id() + ".yaml";
    }

    /** Whether a version can be written under what the file has: it overrides the rule, and its versions stand last. */
    static boolean canGrow(String file, Rule rule) {
        return file.isEmpty() || (overrides(file, rule) && lastKey(file).equals("versions"));
    }

    /**
     * @param file as it is; empty where there is none
     */
    static byte[] grown(String file, Rule rule, RuleWish wish, LocalDate today) {
        var start = file.isEmpty() ? "overrides: " + rule.id() + "\nversions:\n" : file.stripTrailing() + "\n";
        return (start + version(rule, wish, today, indent(file))).getBytes(StandardCharsets.UTF_8);
    }

    private static String version(Rule rule, RuleWish wish, LocalDate today, String indent) {
        var text = new StringBuilder();
        text.append(indent).append("- from: ").append(plain(wish.text("from"))).append('\n');
        var below = indent + "  ";
        optional(text, below, "until", plain(wish.text("until")));
        text.append(below)
                .append("published: ")
                .append(plain(wish.text("published")))
                .append('\n');
        value(text, below, rule, wish);
        text.append(below)
                .append("source: ")
                .append(quoted(wish.text("source")))
                .append('\n');
        text.append(below).append("trust: ").append(plain(wish.text("trust"))).append('\n');
        text.append(below).append("checked: ").append(today).append('\n');
        optional(text, below, "note", wish.text("note").isEmpty() ? "" : quoted(wish.text("note")));
        return text.toString();
    }

    private static void value(StringBuilder text, String indent, Rule rule, RuleWish wish) {
        if (rule.kind() instanceof Kind.Keyed keyed) {
            text.append(indent).append("value:\n");
            keyed.kinds()
                    .forEach((name, kind) -> text.append(indent)
                            .append("  ")
                            .append(name)
                            .append(": ")
                            .append(written(kind, wish.text(RuleWish.VALUE + "." + name)))
                            .append('\n'));
        } else {
            text.append(indent)
                    .append("value: ")
                    .append(written(rule.kind(), wish.text(RuleWish.VALUE)))
                    .append('\n');
        }
    }

    private static String written(Kind kind, String text) {
        if (kind == Kind.Plain.LIST) {
            return list(text);
        }
        if (kind == Kind.Plain.ALTERNATIVES) {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> "{requires: " + list(line) + "}")
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return quoted(text);
    }

    private static String list(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(RuleFile::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text in double quotes, which JSON and YAML write alike. */
    private static String quoted(String text) {
        return QUOTED.writeValueAsString(text);
    }

    /** Days and words stand without quotes; anything else is quoted, for the reader to refuse. */
    private static String plain(String text) {
        return text.isEmpty() || text.matches("[\\w-]+") ? text : quoted(text);
    }

    private static void optional(StringBuilder text, String indent, String key, String value) {
        if (!value.isEmpty()) {
            text.append(indent).append(key).append(": ").append(value).append('\n');
        }
    }

    private static boolean overrides(String file, Rule rule) {
        return Pattern.compile("(?m)^overrides:\\s*" + Pattern.quote(rule.id().value()) + "\\s*(#.*)?$")
                .matcher(file)
                .find();
    }

    private static String lastKey(String file) {
        return TOP_KEY.matcher(file).results().map(found -> found.group(1)).reduce("", (one, next) -> next);
    }

    private static String indent(String file) {
        var dash = DASH.matcher(file);
        return file.isEmpty() || !dash.find() ? "  " : dash.group(1);
    }

    /** Its findings name keys as {@code versions.value.amount}; the form names them {@code value.amount}. */
    static String field(Map<String, String> texts, String column) {
        var name = column.replaceFirst("^versions\\.", "");
        return texts.containsKey(name) || name.startsWith(RuleWish.VALUE) ? name : column;
    }
}
