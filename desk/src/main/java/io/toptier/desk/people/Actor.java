package io.toptier.desk.people;

import java.util.Locale;

/**
 * Who does something: a person at the desk, a script with an API token, or the program itself.
 *
 * @param id the person's or token's id, or the part of the program
 * @param name as it stood when the thing was done
 */
public record Actor(Kind kind, String id, String name) {

    /** The kinds of actors. */
    public enum Kind {
        PERSON,
        TOKEN,
        PROGRAM;

        /** The name in the database and in JSON: {@code person}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Actor person(Person person) {
        return new Actor(Kind.PERSON, person.id().toString(), person.name());
    }

    public static Actor token(ApiToken token) {
        return new Actor(Kind.TOKEN, token.id().toString(), token.name());
    }

    /** A part of the program, as {@code schedule} or {@code first-start}. */
    public static Actor program(String part) {
        return new Actor(Kind.PROGRAM, part, part);
    }
}
