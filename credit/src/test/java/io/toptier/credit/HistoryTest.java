package io.toptier.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.credit.Verdict.Credited;
import io.toptier.credit.store.Kept;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws of the journal, over a thousand random histories of late files, retroactive rules and changed deals. */
class HistoryTest {
    private static final int HISTORIES = 1_000;

    @TempDir
    Path folder;

    @Test
    void historyIsNotFlattenedToToday() throws IOException {
        var corrections = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            var journal = new Bookkeeping(folder.resolve("" + seed));
            corrections += live(History.random(seed), journal, seed);
        }
        assertThat(corrections).as("the histories do correct what was booked").isGreaterThan(HISTORIES);
    }

    /** How many corrections it took. */
    private static int live(History history, Bookkeeping journal, long seed) {
        var frozen = new HashMap<String, String>();
        Map<Account, BigDecimal> before = new HashMap<>();
        var corrections = 0;
        for (var day : history.bookings()) {
            var books = history.knownBy(day);
            var booked = journal.book(books);
            var wanted = wanted(books);
            assertThat(byAccount(booked)).as("history %d on %s", seed, day).isEqualTo(difference(wanted, before));
            assertThat(journal.restate(books)).isEqualTo(new Kept.Nothing());
            corrections += (int)
                    booked.stream().filter(entry -> entry.corrects() != null).count();
            frozen.put(day, journal.frozen(day));
            before = wanted;
        }
        var last = before;
        journal.journal()
                .booked()
                .value()
                .balances()
                .forEach((account, balance) -> assertThat(balance.amount())
                        .as("history %d, %s", seed, account.id())
                        .isEqualByComparingTo(last.getOrDefault(account, BigDecimal.ZERO)));
        frozen.forEach((day, statement) ->
                assertThat(journal.frozen(day)).as("history %d, %s", seed, day).isEqualTo(statement));
        return corrections;
    }

    /** Of the days that have come; nothing is booked before its day. */
    private static Map<Account, BigDecimal> wanted(CreditBooks books) {
        var wanted = new HashMap<Account, BigDecimal>();
        for (var verdict : Wanted.of(books).verdicts()) {
            if (verdict instanceof Credited credited
                    && books.knownBy().knows(credited.claim().earnedOn())) {
                credited.shares()
                        .forEach(share ->
                                wanted.merge(Account.of(credited.claim(), share), share.amount(), BigDecimal::add));
            }
        }
        return wanted;
    }

    /** New − old, for accounts where that is something. */
    private static Map<String, BigDecimal> difference(Map<Account, BigDecimal> now, Map<Account, BigDecimal> before) {
        var difference = new TreeMap<String, BigDecimal>();
        now.forEach((account, amount) -> difference.merge(account.id(), amount, BigDecimal::add));
        before.forEach((account, amount) -> difference.merge(account.id(), amount.negate(), BigDecimal::add));
        return plain(difference);
    }

    private static Map<String, BigDecimal> byAccount(Collection<CreditEntry> entries) {
        var sums = new TreeMap<String, BigDecimal>();
        entries.stream()
                .sorted(Comparator.comparing(CreditEntry::id))
                .forEach(entry -> sums.merge(entry.account().id(), entry.amount(), BigDecimal::add));
        return plain(sums);
    }

    private static Map<String, BigDecimal> plain(Map<String, BigDecimal> sums) {
        sums.replaceAll((account, amount) -> amount.stripTrailingZeros());
        sums.values().removeIf(amount -> amount.signum() == 0);
        return sums;
    }
}
