package io.toptier.cli;

import io.toptier.kernel.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The findings that a command told, in its own words.
 *
 * @param text the exit code, whether a closed month is whole, and the findings
 */
record ToldFindings(int exit, String text, List<Told> findings) {
    private static final Pattern HEAD = Pattern.compile("(?<place>.+): (?<level>error|warning|note) \\[(?<code>\\S+)]");
    private static final Pattern DETAIL = Pattern.compile(" {4}(?<what>saw|expected|remedy) +(?<text>.*)");
    private static final Pattern SUMMARY = Pattern.compile("(, |\\d+ (error|warning|note)s?)+");

    /** One finding, as a reader meets it. */
    record Told(String place, Finding.Level level, String code, List<String> details) {}

    static ToldFindings of(Answer answer) {
        var kept = new ArrayList<String>();
        var findings = new ArrayList<Told>();
        kept.add("exit " + answer.exit());
        if (answer.out().contains(" · policy ")) {
            kept.add(answer.out().contains("NOT WHOLE") ? "NOT WHOLE" : "whole");
        }
        answer.lines().forEach(line -> {
            var head = HEAD.matcher(line);
            var detail = DETAIL.matcher(line);
            if (head.matches()) {
                findings.add(new Told(
                        head.group("place"), Levels.of(head.group("level")), head.group("code"), new ArrayList<>()));
                kept.add(line);
            } else if (detail.matches()) {
                findings.get(findings.size() - 1).details().add(detail.group("text"));
                kept.add(line);
            } else if (SUMMARY.matcher(line).matches()) {
                kept.add(line);
            }
        });
        return new ToldFindings(answer.exit(), String.join("\n", kept) + "\n", findings);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(one -> one.level() == Finding.Level.ERROR);
    }

    List<Told> of(String code) {
        return findings.stream().filter(one -> one.code().equals(code)).toList();
    }
}
