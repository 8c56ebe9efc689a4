package io.toptier.cli;

/** The program cannot start on this: the message says what is missing and what to do. */
final class ConfigurationProblem extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ConfigurationProblem(String message) {
        super(message);
    }
}
