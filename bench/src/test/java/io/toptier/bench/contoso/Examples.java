package io.toptier.bench.contoso;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The example as it stands in the repository. */
final class Examples {

    private Examples() {}

    static Path contoso() {
        return Path.of(Objects.requireNonNull(System.getProperty("toptier.root")))
                .resolve("examples/contoso");
    }

    /** The files under a folder by their relative names, with {@code /} on every system. */
    static Map<String, Path> files(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        try (var walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }
}
