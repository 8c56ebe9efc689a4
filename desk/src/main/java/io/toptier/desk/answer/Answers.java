package io.toptier.desk.answer;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.Restatement;
import io.toptier.credit.Statement;
import io.toptier.credit.StatementFilter;
import io.toptier.credit.WantedCredit;
import io.toptier.credit.store.Journal;
import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Deadline;
import io.toptier.deals.Deadlines;
import io.toptier.deals.DealCheck;
import io.toptier.deals.DealContext;
import io.toptier.deals.format.DealContexts;
import io.toptier.desk.company.CompanyView;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Outcome;
import io.toptier.marketplace.BilledSale;
import io.toptier.marketplace.format.WorkspaceSales;
import io.toptier.rulebook.Rulebook;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.StandingBooks;
import io.toptier.standing.StandingReview;
import io.toptier.standing.format.StandingReader;
import io.toptier.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The answers about a company on a day, with the knowledge of a day. The same as those of the command line.
 *
 * @param on the day that deals and standing are judged on
 */
public record Answers(CompanyView view, LocalDate on, KnownBy knownBy) {

    /** A question that was asked before is answered the same. */
    private record Question(String what, LocalDate on, KnownBy knownBy, Object more) {}

    public Workspace workspace() {
        return view.workspace(knownBy);
    }

    public Outcome<Rulebook> rulebook() {
        return once("rulebook", "", (workspace, findings) -> findings.take(Rulebook.of(workspace)));
    }

    public Outcome<DealContext> deals() {
        return once("deals", "", (workspace, findings) -> DealContexts.of(workspace, on, findings));
    }

    public Outcome<List<CheckedDeal>> checkedDeals() {
        return once("checked-deals", "", (workspace, findings) -> DealCheck.of(findings.take(deals())));
    }

    public Outcome<List<Deadline>> due() {
        return once("due", "", (workspace, findings) -> Deadlines.of(findings.take(deals())));
    }

    public Outcome<WorkspaceSales> sales() {
        return once("sales", "", WorkspaceSales::read);
    }

    public Outcome<CreditBooks> creditBooks() {
        return once("credit-books", "", CreditBooks::read);
    }

    /** Made anew for each who asks: it remembers what it looked up, and is for one thread. */
    public Outcome<WantedCredit> wantedCredit() {
        var findings = new Findings();
        var books = findings.take(creditBooks());
        return findings.with(WantedCredit.of(books, findings));
    }

    /** The billed sales that credit knows to have come of each deal. */
    public Outcome<Map<DealId, List<BilledSale>>> salesOfDeals() {
        return once("sales-of-deals", "", (workspace, findings) -> {
            var books = findings.take(creditBooks());
            var wanted = WantedCredit.of(books, findings);
            var sales = new HashMap<DealId, List<BilledSale>>();
            for (var sale : books.sales()) {
                wanted.deal(sale)
                        .ifPresent(deal -> sales.computeIfAbsent(deal.id(), none -> new ArrayList<>())
                                .add(sale));
            }
            return sales;
        });
    }

    /** What each seller's credit is by the facts and rules known by the day. */
    public Outcome<Statement> statement(StatementFilter filter) {
        return once("statement", filter, (workspace, findings) -> {
            var books = findings.take(creditBooks());
            var wanted = WantedCredit.of(books, findings);
            var bookings = findings.take(new Journal(workspace).booked(knownBy));
            return Statement.of(books, wanted, bookings, filter);
        });
    }

    /** What had been booked by the day, whatever became known later. */
    public Outcome<List<CreditEntry>> booked() {
        return once("booked", "", (workspace, findings) -> findings.take(new Journal(workspace).entries(knownBy)));
    }

    /** What a booking of the day would add. */
    public Outcome<Restatement> restatement() {
        return once("restatement", "", (workspace, findings) -> {
            var wanted = WantedCredit.of(findings.take(creditBooks()), findings);
            var booked = findings.take(new Journal(workspace).booked());
            return Restatement.of(booked, wanted, knownBy, findings);
        });
    }

    public Outcome<StandingBooks> standingBooks() {
        return once("standing-books", "", (workspace, findings) -> StandingReader.read(workspace, on, findings));
    }

    public Outcome<StandingAnswer> standing() {
        return once("standing", "", (workspace, findings) -> {
            var books = findings.take(standingBooks());
            var review = StandingReview.over(books.facts(), books.rulebook(), on, knownBy);
            findings.addAll(review.findings());
            return new StandingAnswer(review.standing(), null, review.suggestions(books.deals(), books.rates()));
        });
    }

    /** Another answer of the same kind, remembered under its name and what else it depends on. */
    public <T> Outcome<T> once(String what, Object more, BiFunction<Workspace, Findings, T> work) {
        return view.once(new Question(what, on, knownBy, more), () -> {
            var findings = new Findings();
            var answer = work.apply(workspace(), findings);
            return findings.with(answer);
        });
    }
}
