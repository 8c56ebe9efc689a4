package io.toptier.desk.people;

/** Who does something: a person, a program with a token, or this program. */
public record Actor(Kind kind, String id, String name) {
    /** What kind of actor it is. */
    public enum Kind {
        PERSON,
        TOKEN,
        PROGRAM
    }

    public static final Actor PROGRAM = new Actor(Kind.PROGRAM, "toptier", "TopTier");
}
