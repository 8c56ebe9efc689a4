package io.toptier.credit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.toptier.credit.Verdict.Credited;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.credit.Verdict.Share;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The credit that facts and rules known by a day want, and what they do not credit, with reasons. It depends on nothing
 * that became known later; of the journal it only shows what of it is booked.
 *
 * @param rulebook the digest of the rules it was made with
 * @param lines by seller, day and id
 * @param notCredited by day and source
 * @param coverage by measure and currency; none where the statement is one seller's
 * @param totals by seller, measure and fiscal quarter
 */
public record Statement(
        KnownBy knownBy,
        String rulebook,
        List<Line> lines,
        List<NotCredited> notCredited,
        List<Coverage> coverage,
        List<StatementTotal> totals) {
    static final Comparator<CreditEntry> BY_SELLER = comparing(
                    (CreditEntry entry) -> entry.account().seller(), nullsLast(naturalOrder()))
            .thenComparing(entry -> entry.account().earnedOn())
            .thenComparing(CreditEntry::account);
    private static final Comparator<NotCredited> BY_DAY = comparing(
                    (NotCredited not) -> not.claim().earnedOn())
            .thenComparing(not -> not.claim().source())
            .thenComparing(not -> not.claim().amount().currency().getCurrencyCode());

    public Statement {
        lines = List.copyOf(lines);
        notCredited = List.copyOf(notCredited);
        coverage = List.copyOf(coverage);
        totals = List.copyOf(totals);
    }

    /** Of everything, and without a look at the journal: nothing in it is shown as booked. */
    public static Statement wanted(CreditBooks books, Findings findings) {
        return of(books, WantedCredit.of(books, findings), new Booked(), StatementFilter.EVERYTHING);
    }

    /** @param booked what was booked by the day of the books */
    public static Statement of(CreditBooks books, WantedCredit wanted, Booked booked, StatementFilter filter) {
        var lines = new ArrayList<Line>();
        var not = new ArrayList<NotCredited>();
        var coverage = new Coverage.Tally();
        var retirement = new RetirementRates(books.retirement());
        wanted.verdicts().forEach(verdict -> {
            if (filter.takes(verdict.claim().customer(), verdict.claim().earnedOn())) {
                coverage.add(verdict);
            }
            if (verdict instanceof Credited credited) {
                lines(credited, booked, retirement).stream()
                        .filter(line -> filter.takes(line.entry().account()))
                        .forEach(lines::add);
            } else if (verdict instanceof NotCredited refused && filter.takes(refused.claim(), refused.sellers())) {
                not.add(refused);
            }
        });
        lines.sort(comparing(Line::entry, BY_SELLER));
        not.sort(BY_DAY);
        return new Statement(
                books.knownBy(),
                books.rulebook().digest().text(),
                lines,
                not,
                filter.seller() == null ? coverage.sums() : List.of(),
                StatementTotal.of(lines.stream().map(Line::entry).toList()));
    }

    public List<CreditEntry> entries() {
        return lines.stream().map(Line::entry).toList();
    }

    private static List<Line> lines(Credited credited, Booked booked, RetirementRates rates) {
        return credited.shares().stream()
                .map(share -> {
                    var entry = entry(credited, share, booked);
                    return new Line(
                            entry,
                            credited.claim(),
                            credited.support(),
                            rates.of(entry).orElse(null));
                })
                .toList();
    }

    private static CreditEntry entry(Credited credited, Share share, Booked booked) {
        var account = Account.of(credited.claim(), share);
        return new CreditEntry(
                account,
                0,
                share.amount(),
                share.amountUsd(),
                bookedOn(account, share, booked),
                credited.authority(),
                credited.reason());
    }

    /** An amount that is booked in part is not booked. */
    private static @Nullable LocalDate bookedOn(Account account, Share share, Booked booked) {
        return booked.of(account)
                .filter(balance -> balance.isWorth(share.amount(), share.amountUsd()))
                .map(Booked.Balance::lastBookedOn)
                .orElse(null);
    }

    /**
     * An entry as it is wanted.
     *
     * @param support the rules it rests on beside its own
     * @param retired what of it retires quota; null where the operator states no rate
     */
    public record Line(
            CreditEntry entry,
            Claim claim,
            List<Authority> support,
            @Nullable Retired retired) {

        /** Whether the entry is concluded by us in any part, and so is not Microsoft's word. */
        public boolean isInferred() {
            return entry.authority().isInferred() || support.stream().anyMatch(Authority::isInferred);
        }
    }

    /** @param percent 100 for all of it */
    public record Retired(
            BigDecimal percent, BigDecimal amount, @Nullable BigDecimal amountUsd, String evidence) {}
}
