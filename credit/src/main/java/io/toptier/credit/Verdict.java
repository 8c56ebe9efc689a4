package io.toptier.credit;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.SellerId;
import io.toptier.rulebook.RuleId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a claim is worth by facts and rules as known by a day, and why. */
public sealed interface Verdict {
    Claim claim();

    /** A sentence. */
    String reason();

    /**
     * @param authority the rule that grants it
     * @param support the other rules it rests on, as how several sellers share
     * @param shares at least one
     */
    record Credited(Claim claim, String reason, Authority authority, List<Authority> support, List<Share> shares)
            implements Verdict {
        public Credited {
            support = List.copyOf(support);
            shares = List.copyOf(shares);
        }
    }

    /**
     * @param rule the rule that was asked; null where none had to be
     * @param authority what it says; null where it is silent, which makes the answer unknown and not a no
     * @param sellers those who would have got it
     */
    record NotCredited(
            Claim claim,
            String reason,
            @Nullable RuleId rule,
            @Nullable Authority authority,
            List<SellerId> sellers) implements Verdict {
        public NotCredited {
            sellers = List.copyOf(sellers);
        }
    }

    /** @param seller null where no deal names one */
    record Share(
            @Nullable SellerId seller,
            BigDecimal amount,
            @Nullable BigDecimal amountUsd) {
        static Share of(@Nullable SellerId seller, BigDecimal amount, @Nullable BigDecimal amountUsd) {
            return new Share(
                    seller, Decimals.canonical(amount), amountUsd == null ? null : Decimals.canonical(amountUsd));
        }
    }
}
