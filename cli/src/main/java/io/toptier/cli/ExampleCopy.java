package io.toptier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A fresh copy of the example company, in which the runs that arrive later have not arrived yet.
 *
 * @param late the folders of those runs, relative
 */
record ExampleCopy(Path example, Path folder, List<String> late) {
    private static final String MARKER = ".toptier-demo";
    private static final String LATE = "arrives-later.txt";

    /** @throws ConfigurationProblem where there is no example, or the folder holds something else */
    static ExampleCopy into(Path folder) {
        var example = Path.of(System.getProperty("toptier.home", "")).resolve("examples/contoso");
        if (!Files.isDirectory(example)) {
            throw new ConfigurationProblem(
                    "the example company is not in " + example.toAbsolutePath() + "; start the program with ./toptier");
        }
        if (Files.exists(folder) && !Files.exists(folder.resolve(MARKER))) {
            throw new ConfigurationProblem(folder.toAbsolutePath()
                    + " is there already and is no copy of the example; name another with --dir");
        }
        try {
            remove(folder);
            var copy = new ExampleCopy(example, folder, Files.readAllLines(example.resolve(LATE)));
            Files.createDirectories(folder);
            Files.createFile(folder.resolve(MARKER));
            copy.copy(example, path -> copy.late().stream().noneMatch(late -> path.startsWith(example.resolve(late))));
            return copy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void lateRunsArrive() {
        try {
            for (var run : late) {
                copy(example.resolve(run), path -> true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void copy(Path from, Predicate<Path> wanted) throws IOException {
        try (var walk = Files.walk(from)) {
            for (var path : walk.filter(Files::isRegularFile).filter(wanted).toList()) {
                var target = folder.resolve(example.relativize(path).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(path, target);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var walk = Files.walk(folder)) {
                for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
