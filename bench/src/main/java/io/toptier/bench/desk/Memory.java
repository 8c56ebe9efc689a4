package io.toptier.bench.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server holds, in MiB.
 *
 * @param heap of live objects, after a collection
 * @param process of the server's process
 * @param all of the process and those it started, with the proportional share of what several use
 */
record Memory(double heap, double process, double all) {
    private static final Pattern USED = Pattern.compile("(?:generation|heap) +total \\d+K, used (\\d+)K");
    private static final double KIB = 1024;

    static Memory of(Process process) {
        jcmd(process, "GC.run");
        var heap = USED.matcher(jcmd(process, "GC.heap_info"))
                .results()
                .mapToLong(used -> Long.parseLong(used.group(1)))
                .sum();
        var all = Stream.concat(
                        Stream.of(process.toHandle()), process.toHandle().descendants())
                .mapToLong(one -> kib(one, "Pss:"))
                .sum();
        return new Memory(heap / KIB, kib(process.toHandle(), "Rss:") / KIB, all / KIB);
    }

    private static String jcmd(Process process, String what) {
        var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var jcmd = new ProcessBuilder(program, Long.toString(process.pid()), what)
                    .redirectErrorStream(true)
                    .start();
            var said = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
            if (jcmd.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("jcmd " + what + ": " + said);
            }
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long kib(ProcessHandle process, String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
