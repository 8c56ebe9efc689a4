package io.toptier.consumption;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which classes of charge count as Azure consumed revenue (ACR). Microsoft defines it in a sentence, not line by line, so
 * each line is a dated rule with its source, handed in by the caller.
 *
 * @param name stamped on every result, as {@code acr-default}
 * @param lines one for each class, in the order of the classes
 */
public record AcrPolicy(String name, Map<ChargeClass, Line> lines) {
    public AcrPolicy {
        var inOrder = new EnumMap<ChargeClass, Line>(ChargeClass.class);
        inOrder.putAll(lines);
        for (var one : ChargeClass.values()) {
            if (!inOrder.containsKey(one)) {
                throw new IllegalArgumentException("policy " + name + " says nothing of " + one.key());
            }
        }
        lines = Collections.unmodifiableMap(inOrder);
    }

    public Treatment treatmentOf(ChargeClass charge) {
        var line = lines.get(charge);
        if (line == null) {
            throw new IllegalStateException("the constructor demands every class");
        }
        return line.treatment();
    }

    /**
     * What the policy says of one class.
     *
     * @param rule the rule it comes from
     * @param source who says so, and when, for people
     */
    public record Line(Treatment treatment, String rule, String source) {}

    /** What becomes of a class of charges. */
    public enum Treatment {
        /** Attributed to customers at effective cost. */
        INCLUDE,
        /** Kept apart, by name. */
        EXCLUDE,
        /** Given to the customers in proportion to what they consumed; for cost that no line ties to anybody. */
        SPREAD
    }
}
