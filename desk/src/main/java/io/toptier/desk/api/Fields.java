package io.toptier.desk.api;

import io.toptier.workspace.JsonText;
import io.toptier.workspace.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of an object that a program sent. What is wrong with them is collected, and refused all at once. */
public final class Fields {
    /** What money consists of. */
    private static final Set<String> MONEY = Set.of("amount", "currency");

    private final ObjectNode object;
    private final String pointer;
    private final List<ObjectNode> errors;

    private Fields(ObjectNode object, String pointer, List<ObjectNode> errors) {
        this.object = object;
        this.pointer = pointer;
        this.errors = errors;
    }

    /** @param known the names it may have; any other is an error that offers the nearest */
    public static Fields of(ObjectNode object, Collection<String> known) {
        return below(object, "", known, new ArrayList<>());
    }

    private static Fields below(ObjectNode object, String pointer, Collection<String> known, List<ObjectNode> errors) {
        var fields = new Fields(object, pointer, errors);
        for (var name : object.propertyNames()) {
            if (!known.contains(name)) {
                fields.refuse(name, "field-unknown", "'" + name + "'", "a known field", Nearest.remedy(name, known));
            }
        }
        return fields;
    }

    public boolean has(String name) {
        return object.has(name);
    }

    /** Text; empty where it is not there or null. */
    public Optional<String> text(String name) {
        var value = value(name);
        if (value != null && !value.isString()) {
            refuse(name, "field-type", shown(value), "text", "write it in quotation marks");
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(JsonNode::asString);
    }

    public Optional<Boolean> flag(String name) {
        var value = value(name);
        if (value != null && !value.isBoolean()) {
            refuse(name, "field-type", shown(value), "true or false", "write it without quotation marks");
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(JsonNode::asBoolean);
    }

    public Optional<LocalDate> day(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException noDay) {
                refuse(name, "field-type", "'" + text + "'", "a day", "write it as 2024-01-31");
                return Optional.empty();
            }
        });
    }

    /** A list of texts; empty where it is not there or null. */
    public Optional<List<String>> texts(String name) {
        var value = value(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isArray() || value.valueStream().anyMatch(one -> !one.isString())) {
            refuse(name, "field-type", shown(value), "a list of texts", "write it as [\"one\", \"two\"]");
            return Optional.empty();
        }
        return Optional.of(value.valueStream().map(JsonNode::asString).toList());
    }

    /** The objects of a list, each to be read by itself. */
    public List<Fields> objects(String name, Collection<String> known) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray() || value.valueStream().anyMatch(one -> !one.isObject())) {
            refuse(name, "field-type", shown(value), "a list of objects", "write it as [{…}]");
            return List.of();
        }
        var objects = new ArrayList<Fields>();
        for (var one : value) {
            objects.add(below((ObjectNode) one, pointer(name) + "/" + objects.size(), known, errors));
        }
        return objects;
    }

    /** Names and texts of the sender's own. */
    public Optional<ObjectNode> object(String name) {
        var value = value(name);
        if (value != null && !value.isObject()) {
            refuse(name, "field-type", shown(value), "an object", "write it as {\"name\": \"text\"}");
            return Optional.empty();
        }
        return Optional.ofNullable((ObjectNode) value);
    }

    /** {@code {"amount": "12.34", "currency": "EUR"}}; each of the two may be missing. */
    public Optional<Fields> money(String name) {
        var value = value(name);
        if (value != null && !value.isObject()) {
            refuse(
                    name,
                    "field-type",
                    shown(value),
                    "money",
                    "write it as {\"amount\": \"12.34\", \"currency\": \"EUR\"}");
            return Optional.empty();
        }
        return Optional.ofNullable((ObjectNode) value).map(money -> below(money, pointer(name), MONEY, errors));
    }

    /** A decimal as text, so that no digit is lost on the way. */
    public Optional<BigDecimal> decimal(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException noNumber) {
                refuse(name, "field-type", "'" + text + "'", "a decimal", "write it as \"12.34\"");
                return Optional.empty();
            }
        });
    }

    /** Whether something is wrong with a field already, or with what is in it. */
    public boolean isRefused(String name) {
        var place = pointer(name);
        return errors.stream()
                .map(error -> error.path("pointer").asString())
                .anyMatch(one -> one.equals(place) || one.startsWith(place + "/"));
    }

    /** Refuses a field for a reason of the reader's own. */
    public void refuse(String name, String code, String seen, String expected, String remedy) {
        errors.add(Refusal.error(pointer(name), code, seen, expected, remedy));
    }

    /** @throws Refusal with everything that was wrong */
    public void demandGood() {
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }

    private String pointer(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable JsonNode value(String name) {
        var value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static String shown(JsonNode value) {
        var text = JsonText.text(value).strip();
        var longest = 80;
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
