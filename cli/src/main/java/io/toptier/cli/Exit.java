package io.toptier.cli;

/** The exit codes that scripts rely on. */
final class Exit {
    static final int DONE = 0;
    static final int DONE_WITH_ERRORS = 1;
    static final int USAGE = 2;
    static final int CONFIGURATION = 3;
    static final int OUR_BUG = 70;

    private Exit() {}
}
