package io.toptier.workspace.store;

import java.util.regex.Pattern;

/**
 * A partner company on a server.
 *
 * @param id as in addresses: {@code contoso}
 * @param revision how often anything of it was changed
 */
public record Company(String id, String name, long revision) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** Small letters, digits and hyphens, 63 at most. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
