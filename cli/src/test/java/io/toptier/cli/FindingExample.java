package io.toptier.cli;

import io.toptier.kernel.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One folder of {@code findings/}: a workspace with something wrong, the command that tells it, and what it tells.
 *
 * @param levels those the finding may have, as the heading of its README says
 * @param meaning the README below its heading
 * @param commands the last one tells the finding; those before it set the stage
 */
record FindingExample(Path folder, String code, Set<Finding.Level> levels, String meaning, List<String> commands) {
    private static final Pattern HEADING = Pattern.compile("# (?<code>[a-z0-9-]+) \\((?<levels>[a-z, ]+)\\)\n\n");

    static List<FindingExample> all() throws IOException {
        try (var folders = Files.list(Sources.root().resolve("findings"))) {
            var examples = new ArrayList<FindingExample>();
            for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
                examples.add(of(folder));
            }
            return examples;
        }
    }

    private static FindingExample of(Path folder) throws IOException {
        var text = Files.readString(folder.resolve("README.md"));
        var heading = HEADING.matcher(text);
        if (!heading.lookingAt() || !folder.endsWith(heading.group("code"))) {
            throw new IllegalStateException(folder + "/README.md begins with '# <code> (<level>)' and a blank line");
        }
        var levels = EnumSet.noneOf(Finding.Level.class);
        Arrays.stream(heading.group("levels").split(", ")).map(Levels::of).forEach(levels::add);
        return new FindingExample(
                folder,
                heading.group("code"),
                levels,
                text.substring(heading.end()).strip(),
                Files.readAllLines(folder.resolve("command")));
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /** Runs the commands in a copy of the workspace. */
    ToldFindings run(Path copy) throws IOException {
        Tree.copy(folder.resolve("workspace"), copy);
        for (var stage : commands.subList(0, commands.size() - 1)) {
            var answer = run(stage, copy);
            if (answer.exit() != Exit.DONE) {
                throw new IllegalStateException(code + ": '" + stage + "' does not set the stage: " + answer);
            }
        }
        return ToldFindings.of(run(commands.get(commands.size() - 1), copy));
    }

    private static Answer run(String command, Path copy) {
        return Answer.of(Stream.concat(Arrays.stream(command.split(" ")), Stream.of("--workspace", copy.toString()))
                .toArray(String[]::new));
    }

    @Override
    public String toString() {
        return code;
    }
}
