package io.toptier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One folder of {@code stories/}: a situation of the program as a workspace, and a session at the terminal in it.
 *
 * <p>A session has a line for each step: {@code $ toptier …} asks, and its answer stands below it, indented (with
 * {@code | grep WORDS} only the lines that have them); {@code + FILE: ROW} adds a row to a file, {@code ~ FILE: OLD => NEW}
 * corrects one, {@code # …} tells the reader something.
 */
record Story(Path folder) {
    private static final String ASK = "$ toptier ";
    private static final String ADD = "+ ";
    private static final String CORRECT = "~ ";
    private static final String INDENT = "  ";
    private static final String FILTER = " | grep ";

    static List<Story> all() throws IOException {
        try (var folders = Files.list(Sources.root().resolve("stories"))) {
            return folders.filter(Files::isDirectory).sorted().map(Story::new).toList();
        }
    }

    Path session() {
        return folder.resolve("session.txt");
    }

    /** The session as it comes out in a copy of the workspace. */
    String play(Path copy) throws IOException {
        Tree.copy(folder.resolve("workspace"), copy);
        var played = new ArrayList<String>();
        for (var step : steps()) {
            played.add(step);
            if (step.startsWith(ASK)) {
                played.addAll(answer(step.substring(ASK.length()), copy));
            } else if (step.startsWith(ADD)) {
                add(step.substring(ADD.length()), copy);
            } else if (step.startsWith(CORRECT)) {
                correct(step.substring(CORRECT.length()), copy);
            }
        }
        return String.join("\n", played) + "\n";
    }

    private List<String> steps() throws IOException {
        return Files.readAllLines(session()).stream()
                .filter(line -> !line.startsWith(INDENT))
                .toList();
    }

    private static List<String> answer(String asked, Path copy) {
        var parts = asked.split(FILTER.replace("|", "\\|"), 2);
        var words = Stream.concat(Arrays.stream(parts[0].split(" ")), Stream.of("--workspace", copy.toString()));
        var answer = Answer.of(words.toArray(String[]::new));
        var lines = new ArrayList<String>();
        answer.out()
                .lines()
                .filter(line -> parts.length == 1 || line.contains(parts[1]))
                .forEach(line -> lines.add((INDENT + line).stripTrailing()));
        if (answer.exit() != Exit.DONE) {
            lines.add(INDENT + "(exit " + answer.exit() + ")");
            answer.talk().lines().forEach(line -> lines.add((INDENT + line).stripTrailing()));
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static void add(String step, Path copy) throws IOException {
        var parts = step.split(": ", 2);
        var file = copy.resolve(parts[0]);
        Files.createDirectories(file.resolveSibling(""));
        var before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, before + parts[1] + "\n");
    }

    private static void correct(String step, Path copy) throws IOException {
        var parts = step.split(": ", 2);
        var file = copy.resolve(parts[0]);
        var change = parts[1].split(" => ", 2);
        var text = Files.readString(file);
        if (!text.contains(change[0])) {
            throw new IllegalStateException(parts[0] + " has no '" + change[0] + "'");
        }
        Files.writeString(file, text.replace(change[0], change[1]));
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
