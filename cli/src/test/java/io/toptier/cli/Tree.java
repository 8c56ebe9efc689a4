package io.toptier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files below a folder. */
final class Tree {
    private Tree() {}

    static Path example() {
        return Sources.root().resolve("examples/contoso");
    }

    /** The workspace of an example in {@code findings/}, for a story of its own. */
    static Path workspaceOf(String code) {
        return Sources.root().resolve("findings/" + code + "/workspace");
    }

    /** By name relative to the folder; none where there is no folder. */
    static SortedSet<String> files(Path folder) throws IOException {
        var names = new TreeSet<String>();
        if (Files.exists(folder)) {
            try (var walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile)
                        .forEach(file -> names.add(folder.relativize(file).toString()));
            }
        }
        return names;
    }

    static Path copy(Path from, Path to) throws IOException {
        for (var name : files(from)) {
            var target = to.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(name), target);
        }
        return to;
    }
}
