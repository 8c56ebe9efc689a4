package io.toptier.credit;

import io.toptier.credit.Verdict.Credited;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import java.util.List;
import java.util.stream.Stream;

/** The verdicts of some books, in the words tests compare. */
record Wanted(List<Verdict> verdicts, List<Finding> findings) {
    static Wanted of(CreditBooks books) {
        var findings = new Findings();
        var verdicts = WantedCredit.of(books, findings).verdicts().toList();
        return new Wanted(verdicts, findings.inOrder());
    }

    /** {@code s-hensien 50000 USD}, by verdict and share. */
    List<String> credited() {
        return credits()
                .flatMap(credited -> credited.shares().stream()
                        .map(share -> share.seller() + " " + Decimals.plain(share.amount()) + " "
                                + credited.claim().amount().currency()))
                .toList();
    }

    /** The only verdict, which credits. */
    Credited credit() {
        return (Credited) only();
    }

    /** The only verdict, which does not. */
    NotCredited refusal() {
        return (NotCredited) only();
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    private Stream<Credited> credits() {
        return verdicts.stream().filter(Credited.class::isInstance).map(Credited.class::cast);
    }

    private Verdict only() {
        if (verdicts.size() != 1) {
            throw new AssertionError(verdicts.size() + " verdicts: " + verdicts);
        }
        return verdicts.get(0);
    }
}
