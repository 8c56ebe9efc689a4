package io.toptier.cli;

import io.toptier.desk.Desk;

/** What a person is told of a server that has just started. */
final class RunningDesk {
    private RunningDesk() {}

    static void tell(Desk desk, Terminal terminal) {
        terminal.answer("TopTier serves on " + desk.url());
        desk.firstSignIn()
                .ifPresent(first -> terminal.answer("sign in as " + first + "   (told this once; change it under your name)"));
        terminal.say("stop it with Ctrl-C");
    }
}
