package io.toptier.rulebook;

/** Who put a version into the rulebook. */
public enum Origin {
    SHIPPED,
    /** A file of the workspace; it goes before what is shipped. */
    OPERATOR
}
