package io.toptier.credit;

import io.toptier.kernel.Findings;

/** Statements without a journal. */
final class TestStatements {
    private TestStatements() {}

    static Statement of(CreditBooks books) {
        return of(books, StatementFilter.EVERYTHING);
    }

    static Statement of(CreditBooks books, StatementFilter filter) {
        return Statement.of(books, WantedCredit.of(books, new Findings()), new Booked(), filter);
    }
}
