package io.toptier.credit;

import static java.util.stream.Collectors.joining;

import io.toptier.credit.Verdict.Credited;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.kernel.Decimals;

/** A verdict in a few words; what we concluded is never shown as Microsoft's word. */
final class VerdictWords {
    static final String INFERRED = " (inferred, not Microsoft's word)";
    private static final String IN_PART = " (in part inferred, not Microsoft's word)";

    private VerdictWords() {}

    static String of(Verdict verdict) {
        return verdict instanceof Credited credited ? of(credited) : of((NotCredited) verdict);
    }

    private static String of(Credited credited) {
        var currency = credited.claim().amount().currency();
        var shares = credited.shares().stream()
                .map(share -> Decimals.plain(share.amount()) + " " + currency + " to "
                        + (share.seller() == null ? "no seller" : share.seller()))
                .collect(joining(", "));
        var inPart = credited.support().stream().anyMatch(Authority::isInferred) ? IN_PART : "";
        return "credited: " + shares + (credited.authority().isInferred() ? INFERRED : inPart);
    }

    private static String of(NotCredited not) {
        if (not.rule() != null && not.authority() == null) {
            return "unknown";
        }
        return "not credited" + (not.authority() != null && not.authority().isInferred() ? INFERRED : "");
    }
}
