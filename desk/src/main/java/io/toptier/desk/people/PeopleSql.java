package io.toptier.desk.people;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The text of a statement by what it answers, as {@code person-by-email}. */
final class PeopleSql {
    private static final ClasspathSqlLocator LOCATOR = ClasspathSqlLocator.create();

    private PeopleSql() {}

    static String of(String name) {
        return LOCATOR.getResource(PeopleSql.class.getClassLoader(), "io/toptier/desk/people/sql/" + name + ".sql");
    }
}
