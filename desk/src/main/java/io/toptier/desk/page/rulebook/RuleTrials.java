package io.toptier.desk.page.rulebook;

import io.toptier.consumption.format.ExportMonths;
import io.toptier.desk.answer.Answers;
import io.toptier.desk.company.Act;
import io.toptier.desk.company.Writes;
import io.toptier.desk.trial.Difference;
import io.toptier.desk.trial.MonthTrial;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Month;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.rulebook.Rule;
import io.toptier.workspace.store.NotKept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries another version of a rule on a copy of the company, and keeps it where that is wanted. */
@Component
class RuleTrials {
    private final Writes writes;

    RuleTrials(Writes writes) {
        this.writes = writes;
    }

    /** @throws NotKept where the version cannot be read, with what is wrong at which field */
    RuleTrial tried(Visit visit, Rule rule, RuleWish wish) {
        var path = RuleFile.path(rule);
        var content = content(visit, rule, wish);
        return writes.trying(visit.view(), Map.of(path, content), copy -> {
            var after = new Answers(copy, visit.asOf().on(), visit.asOf().knownBy());
            refuse(errors(after, path));
            return new RuleTrial(
                    Difference.between(visit.answers(), after),
                    month(visit, rule, after),
                    new String(content, StandardCharsets.UTF_8),
                    wish.texts());
        });
    }

    /** @throws NotKept as {@link #tried} */
    void keep(Visit visit, Rule rule, RuleWish wish, String reason) {
        var content = content(visit, rule, wish);
        var act = new Act(visit.actor(), "set-rule", "rule:" + rule.id(), reason);
        writes.write(visit.id(), act, edit -> {
            edit.tell("file", null, RuleFile.path(rule));
            edit.tell("version", null, wish.texts());
            edit.put(RuleFile.path(rule), content);
            return edit;
        });
    }

    /** Takes the operator's file of a rule back; the shipped rule speaks again. */
    void withdraw(Visit visit, Rule rule, String file, String reason) {
        var act = new Act(visit.actor(), "withdraw-rule", "rule:" + rule.id(), reason);
        writes.write(visit.id(), act, edit -> {
            edit.tell("file", file, null);
            edit.tell("content", text(visit, file), null);
            edit.remove(file);
            return edit;
        });
    }

    static String text(Visit visit, String path) {
        try {
            var file = visit.view().folder().resolve(path);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] content(Visit visit, Rule rule, RuleWish wish) {
        return RuleFile.grown(text(visit, RuleFile.path(rule)), rule, wish, visit.today());
    }

    private static List<Finding> errors(Answers answers, String path) {
        return answers.rulebook().findings().stream()
                .filter(Finding::isError)
                .filter(finding -> finding.place().file().equals(path))
                .toList();
    }

    private static void refuse(List<Finding> errors) {
        if (!errors.isEmpty()) {
            throw new NotKept(errors);
        }
    }

    /** A rule of a policy decides what consumption is; the last month that has exports shows what follows. */
    private static @Nullable MonthTrial month(Visit visit, Rule rule, Answers after) {
        return rule.policy() == null
                ? null
                : lastMonth(visit.answers())
                        .map(month -> MonthTrial.of(month, visit.answers(), after))
                        .orElse(null);
    }

    private static Optional<Month> lastMonth(Answers answers) {
        var settings = PartnerSettingsReader.read(answers.workspace(), new Findings());
        return ExportMonths.of(answers.workspace(), settings.consumption()).stream()
                .reduce((one, next) -> next);
    }
}
