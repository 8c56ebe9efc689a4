package io.toptier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The page of the documentation that shows every finding. */
final class FindingsPage {
    private FindingsPage() {}

    static String of(List<FindingExample> examples) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Findings");
        lines.add("");
        lines.add("Everything the program can find wrong with its input. Made from the folders of `findings/`, each a");
        lines.add("small workspace that shows its finding; do not edit it here, see HOUSE.md.");
        lines.add("");
        lines.add(
                "An **error** makes a month not whole: its figures are a part, no report is written, the exit code is 1.");
        lines.add("A **warning** may change the figures, a **note** explains them; both leave the exit code 0.");
        lines.add("");
        lines.add("| Code | Level |");
        lines.add("| --- | --- |");
        examples.forEach(
                one -> lines.add("| [" + one.code() + "](#" + one.code() + ") | " + Levels.words(one.levels()) + " |"));
        for (var example : examples) {
            lines.add("");
            lines.addAll(section(example));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> section(FindingExample example) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("## " + example.code());
        lines.add("*" + Levels.words(example.levels()) + "*");
        lines.add("");
        lines.add(example.meaning());
        lines.add("");
        lines.add("```console");
        example.commands().forEach(command -> lines.add("$ toptier " + command));
        lines.addAll(Files.readAllLines(example.expected()));
        lines.add("```");
        return lines;
    }
}
