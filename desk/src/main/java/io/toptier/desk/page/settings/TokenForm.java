package io.toptier.desk.page.settings;

import io.toptier.desk.people.Right;
import java.util.Set;

/**
 * The form of a new token.
 *
 * @param expires the first day it is no longer accepted, as the field has it
 * @param problem why it was refused; empty at first
 */
public record TokenForm(String name, Set<Right> scopes, String expires, String problem) {
    public TokenForm {
        scopes = Set.copyOf(scopes);
    }
}
