package io.toptier.bench.desk;

import static io.toptier.bench.desk.Addresses.CALLS;
import static io.toptier.bench.desk.Addresses.COMPANY;
import static io.toptier.bench.desk.Addresses.PAGES;

import io.toptier.bench.desk.Load.Took;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks the desk for its pages and its API over the example company, so many times as large, and an empty application of the
 * same framework for a word, in one run. Prints tables of what each took and of the ratios.
 *
 * <p>Arguments: the folder of a demo's workspace, how many times as large, how many requests an address, a folder to work in.
 */
public final class DeskBench {
    private static final int FEW = 1;
    private static final int MANY = 16;

    private final int times;
    private final int requests;
    private final int rounds;
    private final Path work;

    private DeskBench(int times, int requests, Path work) {
        this.times = times;
        this.requests = requests;
        this.rounds = requests < 100 ? 1 : 3;
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException {
        var bench =
                new DeskBench(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        bench.run(Path.of(arguments[0]));
    }

    private void run(Path demo) throws IOException {
        var company = work.resolve("company");
        new Widened(demo, company, times).write();
        Commands.run(Commands.toptier("import", company.toString(), "--company", COMPANY, "--data", data().toString()));
        var told = firstStart();
        var starts = starts();
        try (var empty = empty();
                var desk = desk()) {
            var hello = Visitors.stranger(empty);
            var visitors = Visitors.of(desk, told);
            System.out.println(addresses(hello, visitors));
            System.out.println(processes(starts, visitors, desk, empty));
        }
    }

    /** What the server told at its first start, which makes the owner. */
    private String firstStart() throws IOException {
        try (var first = desk()) {
            return first.told("stop it with");
        }
    }

    private record Starts(double desk, double empty) {}

    private Starts starts() {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            theirs.add(start(empty()));
            ours.add(start(desk()));
        }
        return new Starts(median(ours), median(theirs));
    }

    private static double start(Served served) {
        served.close();
        return served.startMillis();
    }

    private Table addresses(Load hello, Visitors visitors) {
        var table = new Table(
                "", "p50, 1 client", "ratio", "p99", "p50, 16 clients", "ratio", "p99", "first after a write");
        var few = hello.ask("/hello", FEW, requests * 10);
        var many = hello.ask("/hello", MANY, requests * 10);
        table.row("empty application", few.median(), 1.0, few.p99(), many.median(), 1.0, many.p99(), "");
        for (var path : Stream.concat(PAGES.stream(), CALLS.stream()).toList()) {
            var visitor = visitors.of(path);
            var one = visitor.ask(path, FEW, requests);
            var all = visitor.ask(path, MANY, requests);
            table.row(
                    path.replaceFirst("\\?.*", ""),
                    one.median(),
                    one.median() / few.median(),
                    one.p99(),
                    all.median(),
                    all.median() / many.median(),
                    all.p99(),
                    afterWrites(visitors, visitor, path));
        }
        return table;
    }

    private double afterWrites(Visitors visitors, Load visitor, String path) {
        return median(IntStream.range(0, rounds)
                .mapToObj(round -> {
                    visitors.write();
                    return visitor.once(path);
                })
                .toList());
    }

    private Table processes(Starts starts, Visitors visitors, Served desk, Served empty) {
        var table = new Table("", "TopTier", "empty", "ratio");
        table.compare("start-up, ms", starts.desk(), starts.empty());
        var ours = Memory.of(desk.process());
        var theirs = Memory.of(empty.process());
        table.compare("live objects, MiB", ours.heap(), theirs.heap());
        table.compare("memory of the process, MiB", ours.process(), theirs.process());
        table.row("memory with the private PostgreSQL, MiB", ours.all(), "", "");
        table.row(
                "a write, ms",
                median(IntStream.range(0, rounds)
                        .mapToObj(round -> visitors.write())
                        .toList()),
                "",
                "");
        return table;
    }

    private static double median(List<Double> figures) {
        return Took.of(figures.stream().mapToDouble(Double::doubleValue).toArray())
                .median();
    }

    private Path data() {
        return work.resolve("data");
    }

    private Served desk() {
        return Served.start(
                port -> Commands.desk(data(), port),
                Map.of("TOPTIER_BOOTSTRAP_TOKEN", Visitors.TOKEN),
                "/health/ready",
                work.resolve("desk.log"));
    }

    private Served empty() {
        return Served.start(Commands::empty, Map.of(), "/hello", work.resolve("empty.log"));
    }
}
