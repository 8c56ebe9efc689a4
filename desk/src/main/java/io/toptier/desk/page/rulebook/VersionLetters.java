package io.toptier.desk.page.rulebook;

import io.toptier.rulebook.Rule;
import io.toptier.rulebook.Version;

/** The letters that stand for a rule's versions in its drawing, in their order. */
record VersionLetters(Rule rule) {
    private static final int COLOURS = 6;
    private static final int ALPHABET = 26;

    String of(Version version) {
        var at = place(version);
        var again = at / ALPHABET;
        return (char) ('A' + at % ALPHABET) + (again == 0 ? "" : String.valueOf(again + 1));
    }

    /** 1 to 6. */
    int colour(Version version) {
        return place(version) % COLOURS + 1;
    }

    /** A stretch holds the version as it read then: nobody knew that it would be withdrawn. */
    private int place(Version version) {
        var versions = rule.versions();
        for (int at = 0; at < versions.size(); at++) {
            if (isTheSame(versions.get(at), version)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no version of " + rule.id() + ": " + version);
    }

    private static boolean isTheSame(Version one, Version other) {
        return one.place().equals(other.place())
                && one.span().equals(other.span())
                && one.publication().published().equals(other.publication().published());
    }
}
