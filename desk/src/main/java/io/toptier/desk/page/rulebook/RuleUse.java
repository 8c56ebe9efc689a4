package io.toptier.desk.page.rulebook;

/**
 * A figure of the company that rests on a rule.
 *
 * @param room as {@code Deals}
 * @param what as {@code D-1001, gate deal value}
 * @param value what it came to
 * @param href where it is explained
 */
public record RuleUse(String room, String what, String value, String href) {}
