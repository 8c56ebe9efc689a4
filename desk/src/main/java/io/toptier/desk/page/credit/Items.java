package io.toptier.desk.page.credit;

import io.toptier.credit.Statement.Line;
import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Money;

/** Makes the rows of a statement. */
record Items(String credit, Sold sold) {
    Items(Visit visit) {
        this(visit.path("credit"), Sold.of(visit.answers()));
    }

    Item of(Line line) {
        var entry = line.entry();
        var account = entry.account();
        return new Item(
                account.earnedOn(),
                sold.what(line.claim()),
                account.source().id(),
                SourceLink.of(credit, account.source()),
                sold.deal(account.source()).orElse(null),
                account.measure(),
                new Money(entry.amount(), account.currency()),
                entry.amountUsd(),
                line.claim().partial(),
                entry.authority(),
                line.support(),
                entry.bookedOn(),
                entry.reason());
    }
}
