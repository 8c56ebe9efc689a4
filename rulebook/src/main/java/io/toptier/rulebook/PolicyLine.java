package io.toptier.rulebook;

/**
 * The place of a rule in a policy, which is a set of rules that are applied together.
 *
 * @param line the case the rule decides, as {@code unused-commitment}
 */
public record PolicyLine(String policy, String line) {
    @Override
    public String toString() {
        return policy + "/" + line;
    }
}
