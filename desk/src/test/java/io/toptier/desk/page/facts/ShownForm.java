package io.toptier.desk.page.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The form of facts on a page, with what stands in its fields; a browser would send the same. */
public final class ShownForm {
    private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select([^>]*)>(.*?)</select>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea([^>]*)>(.*?)</textarea>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");

    private final Map<String, String> fields = new LinkedHashMap<>();

    private ShownForm() {}

    public static ShownForm on(String page) {
        var start = page.indexOf("id=\"fact-form\"");
        if (start < 0) {
            throw new AssertionError("no form of facts on " + page);
        }
        var form = page.substring(start, page.indexOf("</form>", start));
        var shown = new ShownForm();
        INPUT.matcher(form).results().forEach(input -> shown.input(input.group(1)));
        SELECT.matcher(form).results().forEach(select -> {
            var chosen = CHOSEN.matcher(select.group(2));
            shown.fields.put(attribute("name", select.group(1)), chosen.find() ? text(chosen.group(1)) : "");
        });
        AREA.matcher(form)
                .results()
                .forEach(area -> shown.fields.put(attribute("name", area.group(1)), text(area.group(2))));
        shown.fields.remove("_csrf");
        return shown;
    }

    /** As it stands, with one field filled in anew. */
    public ShownForm with(String name, String value) {
        if (!fields.containsKey(name)) {
            throw new AssertionError("no field " + name + " among " + fields.keySet());
        }
        fields.put(name, value);
        return this;
    }

    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    private void input(String attributes) {
        var name = attribute("name", attributes);
        var box = attributes.contains("type=\"checkbox\"");
        if (box && !attributes.contains(" checked")) {
            fields.putIfAbsent(name, "");
        } else if (box) {
            fields.merge(
                    name, attribute("value", attributes), (one, other) -> one.isEmpty() ? other : one + ";" + other);
        } else {
            fields.put(name, attribute("value", attributes));
        }
    }

    private static String attribute(String name, String attributes) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? text(found.group(1)) : "";
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(html);
    }
}
