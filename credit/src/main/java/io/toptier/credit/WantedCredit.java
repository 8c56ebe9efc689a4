package io.toptier.credit;

import io.toptier.deals.Deal;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.marketplace.BilledSale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the facts and rules of some books want credited: a verdict for each billed sale and each reported figure. */
public final class WantedCredit {
    private final CreditBooks books;
    private final DealIndex deals;
    private final SaleCredit ofSales;
    private final ReportCredit ofReports;
    private final Findings findings;

    private WantedCredit(CreditBooks books, Findings findings) {
        var rulings = new Rulings(books.rulebook(), books.knownBy());
        this.books = books;
        this.findings = findings;
        this.deals = new DealIndex(books, rulings);
        this.ofSales = new SaleCredit(books, rulings, deals, findings);
        this.ofReports = new ReportCredit(books, rulings, deals, findings);
    }

    /** @param findings gets what the verdicts find, as they are made */
    public static WantedCredit of(CreditBooks books, Findings findings) {
        return new WantedCredit(books, findings);
    }

    /**
     * Every verdict, made anew on each call, so that a million sales need not be held twice. Which sales are known by the
     * books' day is the reader's business: those whose row says since when, and all others.
     */
    public Stream<Verdict> verdicts() {
        return Stream.concat(
                books.sales().stream().map(this::verdict),
                books.months().stream().flatMap(ofReports::of));
    }

    /** The deal a sale came of; empty where none is known for certain. */
    public Optional<Deal> deal(BilledSale sale) {
        return deals.match(sale).deal();
    }

    Verdict of(BilledSale sale) {
        return ofSales.of(sale);
    }

    DealMatch match(BilledSale sale) {
        return deals.match(sale);
    }

    /** The first billed line of the sale's purchase. */
    BilledSale firstOf(BilledSale sale) {
        return deals.firstOf(sale);
    }

    private Verdict verdict(BilledSale sale) {
        var verdict = ofSales.of(sale);
        if (verdict instanceof Verdict.Credited) {
            dealless(sale);
        }
        return verdict;
    }

    /** Told once a purchase, at its first line. */
    private void dealless(BilledSale sale) {
        var first = deals.firstOf(sale);
        var match = deals.match(first);
        if (match instanceof DealMatch.None none) {
            findings.add(Finding.note(
                    "sale-without-deal",
                    first.place(),
                    "purchase " + first.id().purchaseRecord() + ": " + none.how(),
                    "the deal it came of, so that its sellers get the credit",
                    "add the purchase record to 'purchase_records' of the deal in deals.csv"));
        } else if (match instanceof DealMatch.Several several) {
            findings.add(Finding.warning(
                    "sale-matches-several-deals",
                    first.place(),
                    "purchase " + first.id().purchaseRecord() + ": " + several.how(),
                    "one deal that it came of; no seller gets the credit until it is known",
                    "add the purchase record to 'purchase_records' of one of them in deals.csv"));
        }
    }
}
