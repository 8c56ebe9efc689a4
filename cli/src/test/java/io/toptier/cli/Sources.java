package io.toptier.cli;

import io.toptier.kernel.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The program's own text, and the findings that stand in it. */
final class Sources {
    /** Every finding names its code where it is made, so that a search finds it. */
    private static final Pattern MADE =
            Pattern.compile("(?<how>Finding\\s*\\.(error|warning|note)|new Finding)\\(\\s*(\"(?<code>[a-z0-9-]+)\")?");

    private Sources() {}

    static Path root() {
        return Path.of(System.getProperty("toptier.root"));
    }

    /**
     * The levels of each code that a command can tell, as far as the text says them: one that is computed is left out.
     * What only a server tells stands apart.
     */
    static Map<String, Set<Finding.Level>> levelsByCode() throws IOException {
        return levelsByCode(files().stream().filter(file -> !isOfDesk(file)).toList());
    }

    /** The codes that only a server tells. */
    static Set<String> codesOfTheServer() throws IOException {
        var codes = new TreeSet<>(
                levelsByCode(files().stream().filter(Sources::isOfDesk).toList())
                        .keySet());
        codes.removeAll(levelsByCode().keySet());
        return codes;
    }

    private static boolean isOfDesk(Path file) {
        return root().relativize(file).startsWith("desk");
    }

    private static Map<String, Set<Finding.Level>> levelsByCode(List<Path> files) throws IOException {
        var levels = new TreeMap<String, Set<Finding.Level>>();
        for (var file : files) {
            var made = MADE.matcher(Files.readString(file));
            while (made.find()) {
                if (made.group("code") == null) {
                    throw new IllegalStateException(file + ": a finding is made without its code in plain sight");
                }
                var found = levels.computeIfAbsent(made.group("code"), none -> EnumSet.noneOf(Finding.Level.class));
                if (made.group(2) != null) {
                    found.add(Levels.of(made.group(2)));
                }
            }
        }
        return levels;
    }

    private static List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        try (var rooms = Files.list(root())) {
            for (var main : rooms.map(room -> room.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (var walk = Files.walk(main)) {
                    walk.filter(file -> file.toString().endsWith(".java") && !file.endsWith("kernel/Finding.java"))
                            .forEach(files::add);
                }
            }
        }
        return files;
    }
}
