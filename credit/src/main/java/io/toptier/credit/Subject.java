package io.toptier.credit;

import io.toptier.kernel.Month;

/** What an account is about, whosever it is: a sale of one day or another within a month is one subject. */
record Subject(Source source, Month month) {
    static Subject of(Account account) {
        return new Subject(account.source(), Month.of(account.earnedOn()));
    }

    static Subject of(Claim claim) {
        return new Subject(claim.source(), Month.of(claim.earnedOn()));
    }
}
