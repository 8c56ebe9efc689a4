package io.toptier.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * What a command line answered, on a day that never changes.
 *
 * @param out the answer
 * @param talk what stood beside it
 */
record Answer(int exit, String out, String talk) {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

    static Answer of(String... arguments) {
        var out = new ByteArrayOutputStream();
        var talk = new ByteArrayOutputStream();
        var outPrint = new PrintStream(out, true, StandardCharsets.UTF_8);
        var talkPrint = new PrintStream(talk, true, StandardCharsets.UTF_8);
        var exit = Main.run(new Terminal(outPrint, talkPrint, TODAY), outPrint, talkPrint, arguments);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), talk.toString(StandardCharsets.UTF_8));
    }

    Stream<String> lines() {
        return Stream.concat(out.lines(), talk.lines());
    }
}
