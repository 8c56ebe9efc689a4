package io.toptier.cli;

import static java.util.stream.Collectors.joining;

import io.toptier.credit.SellerCreditCsv;
import io.toptier.credit.Statement.Line;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.standing.Tier;
import java.util.List;
import java.util.TreeMap;

/** The credit earned in a month and the standing at its end, in a line each; the files have them whole. */
final class MonthInProgramText {
    private MonthInProgramText() {}

    static List<String> lines(MonthInProgram program) {
        var tiers = program.standing().tiers().stream()
                .map(MonthInProgramText::tier)
                .collect(joining(", "));
        return List.of(
                "seller credit earned in %s: %s (%s; the basis it is counted on, %s)"
                        .formatted(program.month(), credit(program), SellerCreditCsv.FILE, "not what a seller earned"),
                "standing on %s: %s (%s)".formatted(program.standing().on(), tiers, MonthInProgram.STANDING_FILE));
    }

    private static String credit(MonthInProgram program) {
        var sums = new TreeMap<String, Money>();
        for (var line : program.credit().lines()) {
            var account = line.entry().account();
            if (Month.of(account.earnedOn()).equals(program.month())) {
                var seller =
                        account.seller() == null ? "nobody" : account.seller().value();
                sums.merge(seller + account.currency(), amount(line), Money::plus);
            }
        }
        return sums.isEmpty()
                ? "none"
                : sums.entrySet().stream()
                        .map(sum -> sum.getKey().substring(0, sum.getKey().length() - 3) + " "
                                + Amounts.shown(sum.getValue()) + " "
                                + sum.getValue().currency())
                        .collect(joining(", "));
    }

    private static Money amount(Line line) {
        return new Money(line.entry().amount(), line.entry().account().currency());
    }

    private static String tier(Tier tier) {
        return tier.name().key() + (tier.met() ? " met" : " not met");
    }
}
