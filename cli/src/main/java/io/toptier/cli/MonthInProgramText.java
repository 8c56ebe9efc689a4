package io.toptier.cli;

import static java.util.stream.Collectors.joining;

import io.toptier.credit.Account;
import io.toptier.credit.SellerCreditCsv;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.standing.Tier;
import io.toptier.standing.format.MonthInProgram;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The credit earned in a month and the standing at its end, in a line each; the files have them whole. */
final class MonthInProgramText {
    private MonthInProgramText() {}

    static List<String> lines(MonthInProgram program) {
        var tiers = program.standing().tiers().stream()
                .map(MonthInProgramText::tier)
                .collect(joining(", "));
        return List.of(
                "seller credit earned in %s: %s (%s; the basis it is counted on, not what a seller earned)"
                        .formatted(program.month(), credit(program), SellerCreditCsv.FILE),
                "standing on %s: %s (%s)".formatted(program.standing().on(), tiers, MonthInProgram.STANDING_FILE));
    }

    private static String credit(MonthInProgram program) {
        var sums = new TreeMap<String, Map<Currency, Money>>();
        for (var line : program.credit().lines()) {
            var account = line.entry().account();
            if (Month.of(account.earnedOn()).equals(program.month())) {
                var amount = new Money(line.entry().amount(), account.currency());
                sums.computeIfAbsent(seller(account), first -> new LinkedHashMap<>())
                        .merge(account.currency(), amount, Money::plus);
            }
        }
        return sums.isEmpty()
                ? "none"
                : sums.entrySet().stream()
                        .map(sum -> sum.getKey() + " " + amounts(sum.getValue()))
                        .collect(joining(", "));
    }

    private static String seller(Account account) {
        return account.seller() == null ? "nobody" : account.seller().value();
    }

    private static String amounts(Map<Currency, Money> amounts) {
        return amounts.values().stream()
                .map(amount -> Amounts.shown(amount) + " " + amount.currency())
                .collect(joining(" and "));
    }

    private static String tier(Tier tier) {
        return tier.name().key() + (tier.met() ? " met" : " not met");
    }
}
