package io.toptier.desk.page.settings;

/**
 * The form of an invitation.
 *
 * @param problem why it was refused; empty at first
 */
public record Invitation(String email, String name, String role, String problem) {
    static final Invitation NONE = new Invitation("", "", "reader", "");
}
