package io.toptier.desk.page.credit;

import io.toptier.credit.Authority;
import io.toptier.credit.Source;
import io.toptier.credit.Statement;
import io.toptier.credit.Statement.Line;
import io.toptier.credit.StatementFilter;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.desk.answer.Answers;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.KnownBy;
import io.toptier.marketplace.BilledSale;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.ShippedRules;
import io.toptier.rulebook.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a billed sale from a day on, until something else was published.
 *
 * @param from the day of the sale, or of a publication
 * @param credited whether anybody was credited
 * @param words to whom, or that nobody was
 * @param rules that it rested on, with who says so
 * @param looked whether it is what the day looked at knows
 */
public record Judged(
        LocalDate from,
        @Nullable LocalDate until,
        boolean credited,
        String words,
        String reason,
        List<RuleSaid> rules,
        boolean looked) {
    private static final List<RuleId> DECIDING = List.of(
            ShippedRules.MBS_CREDIT,
            ShippedRules.MARKETPLACE_REGISTRATION,
            ShippedRules.CREDIT_MATCHING,
            ShippedRules.CREDIT_SHARING);

    public Judged {
        rules = List.copyOf(rules);
    }

    /** A version of a rule, with its value in words. */
    public record RuleSaid(Authority authority, String value, String source) {
        static RuleSaid of(Authority authority, Rulebook rulebook) {
            Optional<Version> version = rulebook.rule(authority.rule()).stream()
                    .map(Rule::versions)
                    .flatMap(List::stream)
                    .filter(one -> one.publication().published().equals(authority.published()))
                    .filter(one -> one.publication().trust() == authority.trust())
                    .findFirst();
            return new RuleSaid(
                    authority,
                    version.map(one -> one.value().toString()).orElse(""),
                    version.map(one -> one.publication().source()).orElse(""));
        }
    }

    /** From the day of the sale to today, the last knowledge first. */
    static List<Judged> of(Visit visit, BilledSale sale) {
        var days = days(visit, sale);
        return days.stream()
                .map(day -> of(visit, sale, day, days.higher(day)))
                .sorted((one, other) -> other.from().compareTo(one.from()))
                .toList();
    }

    private static TreeSet<LocalDate> days(Visit visit, BilledSale sale) {
        var rulebook = visit.answers().rulebook().value();
        var today = new KnownBy(visit.today());
        var days = new TreeSet<LocalDate>();
        days.add(sale.billedOn());
        DECIDING.stream()
                .map(rulebook::rule)
                .flatMap(Optional::stream)
                .flatMap(rule -> rule.versions().stream())
                .filter(version -> version.span().contains(sale.billedOn()))
                .map(version -> version.publication().published())
                .filter(today::knows)
                .filter(day -> day.isAfter(sale.billedOn()))
                .forEach(days::add);
        return days;
    }

    private static Judged of(Visit visit, BilledSale sale, LocalDate day, @Nullable LocalDate next) {
        var looked = visit.asOf().knownBy();
        var answers = new Answers(visit.view(), visit.asOf().on(), new KnownBy(day));
        var statement = answers.statement(StatementFilter.EVERYTHING).value();
        var names = new CreditNames(answers.creditBooks().value());
        var rulebook = answers.rulebook().value();
        var lines = lines(statement, sale);
        var isLooked = looked.knows(day) && (next == null || !looked.knows(next));
        return lines.isEmpty()
                ? refused(refusal(statement, sale), day, next, rulebook, isLooked)
                : credited(lines, day, next, names, rulebook, isLooked);
    }

    private static Judged credited(
            List<Line> lines,
            LocalDate day,
            @Nullable LocalDate next,
            CreditNames names,
            Rulebook rulebook,
            boolean looked) {
        var words = lines.stream()
                .map(line -> names.seller(line.entry().account().seller()) + " "
                        + Sum.of(line.entry()).parts())
                .collect(Collectors.joining(", "));
        var rules = lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.entry().authority()), line.support().stream()))
                .distinct()
                .map(authority -> RuleSaid.of(authority, rulebook))
                .toList();
        return new Judged(day, next, true, words, lines.get(0).entry().reason(), rules, looked);
    }

    private static Judged refused(
            Optional<NotCredited> not, LocalDate day, @Nullable LocalDate next, Rulebook rulebook, boolean looked) {
        var rules = not.map(NotCredited::authority).stream()
                .map(authority -> RuleSaid.of(authority, rulebook))
                .toList();
        return new Judged(
                day,
                next,
                false,
                not.isPresent() ? "Not credited" : "Not known yet",
                not.map(NotCredited::reason).orElse("no download had the sale"),
                rules,
                looked);
    }

    private static List<Line> lines(Statement statement, BilledSale sale) {
        var source = Source.of(sale.id());
        return statement.lines().stream()
                .filter(line -> line.claim().source().equals(source))
                .filter(line -> line.claim().earnedOn().equals(sale.billedOn()))
                .toList();
    }

    private static Optional<NotCredited> refusal(Statement statement, BilledSale sale) {
        var source = Source.of(sale.id());
        return statement.notCredited().stream()
                .filter(not -> not.claim().source().equals(source))
                .filter(not -> not.claim().earnedOn().equals(sale.billedOn()))
                .findFirst();
    }
}
