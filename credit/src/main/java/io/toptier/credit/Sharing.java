package io.toptier.credit;

import io.toptier.credit.Verdict.Share;
import io.toptier.kernel.SellerId;
import io.toptier.rulebook.Ruling;
import io.toptier.rulebook.ShippedRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the sellers of a deal share its credit: how Microsoft does is not public, so a dated rule says it. */
final class Sharing {
    private static final String EVENLY = "evenly";

    private final Rulings rulings;

    Sharing(Rulings rulings) {
        this.rulings = rulings;
    }

    /** @param sellers in order, each once */
    Shared of(Claim claim, List<SellerId> sellers) {
        if (sellers.size() < 2) {
            return new Shared(List.of(whole(claim, sellers.isEmpty() ? null : sellers.get(0))), "", List.of());
        }
        var ruling = rulings.ask(ShippedRules.CREDIT_SHARING, claim.earnedOn());
        if (!(ruling instanceof Ruling.Found found)) {
            var why = "; how its %d sellers share it is %s".formatted(sellers.size(), Rulings.unknown(ruling));
            return new Shared(List.of(whole(claim, null)), why, List.of());
        }
        var rule = Authority.of(found);
        var evenly = found.text().equals(EVENLY);
        var shares = evenly
                ? evenly(claim, sellers)
                : sellers.stream().map(seller -> whole(claim, seller)).toList();
        var words = "; %d sellers share it %s%s"
                .formatted(
                        sellers.size(),
                        found.text().replace('-', ' '),
                        rule.isInferred() ? ", which is inferred, not Microsoft's word" : "");
        return new Shared(shares, words, List.of(rule));
    }

    private static List<Share> evenly(Claim claim, List<SellerId> sellers) {
        var amounts = EvenSplit.of(claim.amount().amount(), sellers.size());
        var dollars = claim.amountUsd() == null ? null : EvenSplit.of(claim.amountUsd(), sellers.size());
        var shares = new ArrayList<Share>();
        for (int at = 0; at < sellers.size(); at++) {
            shares.add(Share.of(sellers.get(at), amounts.get(at), dollars == null ? null : dollars.get(at)));
        }
        return shares;
    }

    private static Share whole(Claim claim, @Nullable SellerId seller) {
        return Share.of(seller, claim.amount().amount(), claim.amountUsd());
    }

    /** @param words what to add to the reason; empty where there is nothing to share */
    record Shared(List<Share> shares, String words, List<Authority> support) {}
}
