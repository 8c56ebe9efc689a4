package io.toptier.desk.web;

import io.toptier.rulebook.Trust;

/** How the pages show how near a value is to Microsoft's own words. */
public final class TrustWords {

    private TrustWords() {}

    /** The name of the Bootstrap icon, without {@code bi-}. */
    public static String icon(Trust trust) {
        return switch (trust) {
            case OFFICIAL -> "patch-check-fill";
            case COPY -> "files";
            case SECOND_HAND -> "chat-quote";
            case VENDOR -> "shop";
            case INFERRED -> "lightbulb";
        };
    }
}
