package io.toptier.desk.page.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value as YAML writes it.
 *
 * @param items the entries of a list, each on its line where there is room for lines
 * @param inline a value in one line, where it is no list
 */
record YamlValue(List<String> items, String inline) {
    private static final String SAFE = "[A-Za-z][A-Za-z0-9_./-]*";
    private static final List<String> WORDS = List.of("true", "false", "yes", "no", "null", "on", "off");

    /** A text, in quotes where it needs them. */
    static YamlValue text(String text) {
        return inline(quoted(text));
    }

    /** {@code [tag, pool]}. */
    static YamlValue words(List<String> words) {
        return inline(words.stream().map(YamlValue::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    /** A list of mappings, one a line; what is empty is left out. */
    static YamlValue list(List<Map<String, String>> entries) {
        return entries.isEmpty()
                ? inline("[]")
                : new YamlValue(entries.stream().map(YamlValue::mapping).toList(), "");
    }

    static YamlValue inline(String inline) {
        return new YamlValue(List.of(), inline);
    }

    boolean isList() {
        return !items.isEmpty();
    }

    List<String> dashed() {
        return items.stream().map(item -> "- " + item).toList();
    }

    String flow() {
        return isList() ? "[" + String.join(", ", items) + "]" : inline;
    }

    static String mapping(Map<String, String> entry) {
        return entry.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + ": " + quoted(one.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Double quotes, which JSON and YAML write alike; plain where nothing could be misread. */
    static String quoted(String text) {
        return text.matches(SAFE) && !WORDS.contains(text)
                ? text
                : JsonMapper.shared().writeValueAsString(text);
    }
}
