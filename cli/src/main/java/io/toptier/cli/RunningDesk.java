package io.toptier.cli;

import io.toptier.desk.Desk;
import io.toptier.desk.database.DatabaseProblem;
import io.toptier.desk.settings.DeskSettings;

/** A desk that a command starts and stays with until it is stopped. */
final class RunningDesk {
    private RunningDesk() {}

    /** @throws ConfigurationProblem where it cannot start */
    static int run(DeskSettings settings, Terminal terminal) {
        try (var desk = Desk.start(settings, terminal.clock())) {
            terminal.answer("TopTier serves on " + desk.url());
            desk.firstSignIn()
                    .ifPresent(first ->
                            terminal.answer("sign in as " + first + "   (told this once; change it under your name)"));
            terminal.say("stop it with Ctrl-C");
            desk.awaitEnd();
            return Exit.DONE;
        } catch (DatabaseProblem problem) {
            throw new ConfigurationProblem(String.valueOf(problem.getMessage()));
        }
    }
}
