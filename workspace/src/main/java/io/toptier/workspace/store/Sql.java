package io.toptier.workspace.store;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The SQL of a class, which lies beside it: {@code Owner/what-it-answers.sql}. */
public final class Sql {
    private static final ClasspathSqlLocator TEXTS = ClasspathSqlLocator.create();

    private Sql() {}

    public static String of(Class<?> owner, String name) {
        return TEXTS.locate(owner, name);
    }
}
