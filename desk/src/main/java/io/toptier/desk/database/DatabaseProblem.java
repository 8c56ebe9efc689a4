package io.toptier.desk.database;

/** The database cannot be used; the message says what to do. */
public final class DatabaseProblem extends IllegalStateException {
    public DatabaseProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
