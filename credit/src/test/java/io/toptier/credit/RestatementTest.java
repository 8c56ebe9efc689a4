package io.toptier.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.credit.store.Kept;
import io.toptier.deals.Registration.Status;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import io.toptier.rulebook.Alternative;
import io.toptier.rulebook.ShippedRules;
import io.toptier.rulebook.Value;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is booked when rules are published and facts become others. */
class RestatementTest {
    private static final String BEFORE = "2023-10-01";
    private static final String AFTER = "2024-01-15";
    private static final String LATER = "2024-02-15";

    @TempDir
    Path folder;

    @Test
    void laterPublishedRuleWithEarlierEffectLeavesOldStatementsAlone() {
        var journal = new Bookkeeping(folder);
        var contoso = fabrikam("50000");
        assertThat(journal.book(contoso.topTier("2023-08-01", "2023-09-10").books(BEFORE)))
                .isEmpty();
        contoso.sale(SaleText.of("p-2", "2023-09-01", "700"));
        assertThat(journal.book(contoso.books("2023-10-02"))).hasSize(1);
        var then = journal.frozen("2023-10-02");
        assertThat(then).contains("\"amount\" : \"700\"").doesNotContain("50000");

        var booked = journal.book(contoso.books(AFTER));

        assertThat(booked).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo("mbs/p-1/1/2023-09-15/fabrikam/s-hensien/USD#1");
            assertThat(entry.amount()).isEqualByComparingTo("50000");
            assertThat(entry.bookedOn()).isEqualTo(AFTER);
            assertThat(entry.account().earnedOn()).isEqualTo("2023-09-15");
            assertThat(entry.authority().published()).isEqualTo("2023-12-31");
            assertThat(entry.corrects()).isNull();
            assertThat(entry.reason()).endsWith("rule mbs-credit, published 2023-12-31, reaches back to 2023-07-01");
        });
        assertThat(journal.frozen("2023-10-02")).isEqualTo(then);
        assertThat(journal.frozen(BEFORE)).doesNotContain("amount\"");
    }

    @Test
    void nothingIsBookedBeforeItsDay() {
        var journal = new Bookkeeping(folder);
        var contoso = fabrikam("50000").sale(SaleText.of("p-2", "2024-02-01", "700"));

        assertThat(journal.book(contoso.books(AFTER)))
                .extracting(entry -> entry.account().earnedOn().toString())
                .containsExactly("2023-09-15");
        assertThat(journal.book(contoso.books(LATER)))
                .extracting(entry -> entry.account().earnedOn().toString())
                .containsExactly("2024-02-01");
    }

    @Test
    void aRuleThatTakesCreditAwayIsNamedInTheCorrection() {
        var journal = new Bookkeeping(folder);
        var contoso = fabrikam("50000");
        journal.book(contoso.books(AFTER));
        contoso.rule(
                ShippedRules.MBS_CREDIT,
                new Value.Alternatives(List.of(new Alternative(List.of("top-tier")))),
                "2023-07-01",
                "2024-02-01");

        var taken = journal.book(contoso.books(LATER));

        assertThat(taken).singleElement().satisfies(entry -> {
            assertThat(entry.id()).endsWith("#2");
            assertThat(entry.corrects()).endsWith("#1");
            assertThat(entry.amount()).isEqualByComparingTo("-50000");
            assertThat(entry.amountUsd()).isEqualByComparingTo("-50000");
            assertThat(entry.authority().published()).isEqualTo("2024-02-01");
            assertThat(entry.reason())
                    .isEqualTo("rule mbs-credit, published 2024-02-01, trust vendor:"
                            + " not top-tier: the partner was not top tier on 2023-09-15");
        });
    }

    @Test
    void aRestatedAmountIsBookedAsTheDifferenceWithBothAmounts() {
        var journal = new Bookkeeping(folder);
        journal.book(fabrikam("4000").books(AFTER));

        var booked = journal.book(fabrikam("5000.01").books(LATER));

        assertThat(booked).singleElement().satisfies(entry -> {
            assertThat(entry.amount()).isEqualByComparingTo("1000.01");
            assertThat(entry.corrects()).isEqualTo("mbs/p-1/1/2023-09-15/fabrikam/s-hensien/USD#1");
            assertThat(entry.reason())
                    .isEqualTo("it is 5000.01 USD by sales/ISVRevenue.csv:2, it was booked as 4000 USD");
        });
        assertThat(journal.book(fabrikam("5000.01").books(LATER))).isEmpty();
    }

    @Test
    void dollarsAloneMayBeRestatedToo() {
        var journal = new Bookkeeping(folder);
        journal.book(euros(null).books(AFTER));

        var stated = journal.book(euros("108").books(LATER));

        assertThat(stated).singleElement().satisfies(entry -> {
            assertThat(entry.amount()).isZero();
            assertThat(entry.amountUsd()).isEqualByComparingTo("108");
            assertThat(entry.reason()).startsWith("its dollars are 108 by sales/ISVRevenue.csv:2, they were 0");
        });
        var unstated = journal.book(euros(null).books("2024-03-01"));
        assertThat(unstated)
                .extracting(CreditEntry::amountUsd)
                .first()
                .asString()
                .isEqualTo("-108");
        assertThat(journal.book(euros(null).books("2024-03-02"))).isEmpty();
    }

    @Test
    void aSaleThatIsGoneIsTakenBack() {
        var journal = new Bookkeeping(folder);
        journal.book(fabrikam("4000").books(AFTER));

        var booked = journal.book(new CreditSituation().books(LATER));

        assertThat(booked).singleElement().satisfies(entry -> {
            assertThat(entry.amount()).isEqualByComparingTo("-4000");
            assertThat(entry.reason()).isEqualTo("no download has sale p-1/1 of 2023-09-15 any more");
            assertThat(entry.authority().rule()).isEqualTo(ShippedRules.MBS_CREDIT);
        });
        var again = journal.book(fabrikam("4000").books("2024-03-01"));
        assertThat(again)
                .extracting(CreditEntry::reason)
                .first()
                .asString()
                .startsWith("credited again: eligible-solution");
    }

    @Test
    void anotherSellerMovesTheCreditFromOneAccountToTheOther() {
        var journal = new Bookkeeping(folder);
        journal.book(fabrikam("4000").books(AFTER));
        var moved = new CreditSituation()
                .deal(DealText.of("D-1", "2023-06-26", "s-park").purchases("p-1"))
                .sale(SaleText.of("p-1", "2023-09-15", "4000"));

        var booked = journal.book(moved.books(LATER));

        assertThat(booked)
                .extracting(
                        entry -> entry.account().seller() + " " + entry.amount().toPlainString())
                .containsExactly("s-hensien -4000", "s-park 4000");
        assertThat(booked.get(0).reason()).isEqualTo("no deal of it names seller s-hensien any more");
        assertThat(booked.get(1).corrects()).isNull();
    }

    @Test
    void anotherDayCustomerOrCurrencyMovesItToo() {
        var journal = new Bookkeeping(folder);
        journal.book(fabrikam("4000").books("2024-01-01"));

        journal.book(sale(SaleText.of("p-1", "2023-09-20", "4000")).books("2024-01-02"));
        journal.book(
                sale(SaleText.of("p-1", "2023-09-20", "4000").to("litware")).books("2024-01-03"));
        journal.book(sale(SaleText.of("p-1", "2023-09-20", "4000").to("litware").in("EUR", "3700", "4000"))
                .books("2024-01-04"));

        assertThat(journal.journal().booked().value().balances().values())
                .extracting(balance -> balance.amount().toPlainString())
                .containsExactlyInAnyOrder("0", "0", "0", "3700");
        assertThat(reasons(journal))
                .contains(
                        "it is of 2023-09-20 by sales/ISVRevenue.csv:2, not of 2023-09-15",
                        "its customer is litware, not fabrikam",
                        "it is in EUR by sales/ISVRevenue.csv:2, not in USD");
    }

    @Test
    void aSellerWhoBecomesKnownTakesOverFromNobody() {
        var journal = new Bookkeeping(folder);
        var contoso = new CreditSituation().sale(SaleText.of("p-9", "2023-09-15", "4000"));
        journal.book(contoso.books(AFTER));

        var booked = journal.book(
                contoso.deal(DealText.of("D-9", "2023-06-26", "s-park").purchases("p-9"))
                        .books(LATER));

        assertThat(booked)
                .extracting(CreditEntry::id)
                .containsExactly("mbs/p-9/1/2023-09-15/fabrikam/s-park/USD#1", "mbs/p-9/1/2023-09-15/fabrikam/-/USD#2");
        assertThat(booked.get(1).reason()).isEqualTo("its seller is known now");
    }

    @Test
    void anotherWayOfSharingIsNamedInTheCorrections() {
        var journal = new Bookkeeping(folder);
        var contoso = new CreditSituation()
                .deal(DealText.of("D-1", "2023-06-26", "s-hensien", "s-park").purchases("p-1"))
                .sale(SaleText.of("p-1", "2023-09-15", "100"));
        journal.book(contoso.books(AFTER));
        contoso.rule(ShippedRules.CREDIT_SHARING, new Value.Text("evenly"), "2023-07-01", "2024-02-01");

        var booked = journal.book(contoso.books(LATER));

        assertThat(booked).extracting(entry -> entry.amount().toPlainString()).containsExactly("-50", "-50");
        assertThat(booked)
                .allSatisfy(entry -> assertThat(entry.reason())
                        .startsWith("rule credit-sharing, published 2024-02-01")
                        .endsWith("2 sellers share it evenly"));
    }

    @Test
    void aRevisedMonthBooksTheDifferenceAndAMonthWithoutRegistrationIsTakenBack() {
        var journal = new Bookkeeping(folder);
        journal.book(november("1000", Status.APPROVED).books(AFTER));

        var revised = journal.book(november("1250.5", Status.APPROVED).books(LATER));
        assertThat(revised).extracting(entry -> entry.amount().toPlainString()).containsExactly("250.5");
        assertThat(revised.get(0).reason())
                .isEqualTo("it is 1250.5 USD by months/2023-11/rev-1, it was booked as 1000 USD");

        var failed = journal.book(november("1250.5", Status.FAILED).books("2024-03-01"));
        assertThat(failed).extracting(entry -> entry.amount().toPlainString()).containsExactly("-1250.5");
        assertThat(failed.get(0).reason()).startsWith("no longer credited: not approved-registration");
    }

    @Test
    void correctionInTheSameMillisecondIsNotLost() {
        var journal = new Bookkeeping(folder);
        journal.book(fabrikam("4000").books(AFTER));
        journal.book(fabrikam("5000").books(AFTER));
        journal.book(fabrikam("4500").books(AFTER));

        assertThat(journal.journal()
                        .entries(fabrikam("1").books(AFTER).knownBy())
                        .value())
                .extracting(entry -> entry.id().substring(entry.id().indexOf('#')) + " "
                        + entry.amount().toPlainString())
                .containsExactly("#1 4000", "#2 1000", "#3 -500");
        assertThat(folder.resolve("credit/journal/0003-2024-01-15.csv")).exists();
    }

    @Test
    void aBookingOfADayBeforeTheLastIsRefused() {
        var journal = new Bookkeeping(folder);
        journal.book(fabrikam("4000").books(AFTER));

        var kept = journal.restate(fabrikam("5000").topTierFrom("2023-07-01").books(BEFORE));

        assertThat(((Kept.Refused) kept).findings())
                .extracting(Finding::code)
                .containsExactly("booking-before-the-last");
        assertThat(journal.book(fabrikam("4000").books(LATER))).isEmpty();
    }

    @Test
    void dryRunEqualsRealRun() {
        var journal = new Bookkeeping(folder);
        journal.book(fabrikam("4000").books(AFTER));

        var wished = (Kept.Written) journal.restate(fabrikam("5000").books(LATER), true);
        assertThat(folder.resolve("credit/journal")).isDirectoryNotContaining("glob:**0002*");

        var done = (Kept.Written) journal.restate(fabrikam("5000").books(LATER));
        assertThat(done).isEqualTo(new Kept.Written(wished.file(), wished.entries(), wished.head(), false));
    }

    @Test
    void whileFactsCannotBeReadNothingBookedIsChangedAndNewsAreBooked() {
        var journal = new Bookkeeping(folder);
        journal.book(fabrikam("4000").books(AFTER));
        var findings = new Findings();
        findings.add(Finding.error("unreadable-file", Place.file("sales/x.csv"), "bytes", "text", "save it anew"));
        var books = new CreditSituation()
                .sale(SaleText.of("p-2", "2023-09-15", "10"))
                .books(LATER);

        var plan = Restatement.of(
                journal.journal().booked().value(), WantedCredit.of(books, findings), books.knownBy(), findings);

        assertThat(plan.entries()).extracting(CreditEntry::id).containsExactly("mbs/p-2/1/2023-09-15/fabrikam/-/USD#1");
        assertThat(findings.inOrder()).extracting(Finding::code).contains("credit-withheld");
        assertThat(findings.inOrder())
                .filteredOn(one -> one.code().equals("credit-withheld"))
                .extracting(Finding::seen)
                .containsExactly("1 entry that would change what is booked, while not all facts can be read");
    }

    @Test
    void idsOfOddNamesStayApart() {
        var ids = List.of("a/b", "a%2Fb", "-", "%2D").stream()
                .map(customer -> Account.of(
                                Wanted.of(sale(SaleText.of("p-1", "2023-09-15", "1")
                                                        .to(customer))
                                                .books(AFTER))
                                        .credit()
                                        .claim(),
                                Verdict.Share.of(null, java.math.BigDecimal.ONE, null))
                        .id())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    private static List<String> reasons(Bookkeeping journal) {
        return journal.journal().entries(fabrikam("1").books("2026-01-01").knownBy()).value().stream()
                .map(CreditEntry::reason)
                .toList();
    }

    private static CreditSituation november(String amount, Status status) {
        return new CreditSituation()
                .topTierFrom("2023-08-01")
                .pracrApprovedFrom("2023-08-15")
                .deal(DealText.of("D-1", "2023-06-26", "s-hensien"))
                .registered("D-1", "2023-09-15", null, status)
                .measured("2023-11", "fabrikam", amount, "USD");
    }

    private static CreditSituation euros(@org.jspecify.annotations.Nullable String usd) {
        return sale(SaleText.of("p-1", "2023-09-15", "100").in("EUR", "100", usd));
    }

    private static CreditSituation fabrikam(String amount) {
        return sale(SaleText.of("p-1", "2023-09-15", amount));
    }

    private static CreditSituation sale(SaleText sale) {
        return new CreditSituation()
                .deal(DealText.of("D-1", "2023-06-26", "s-hensien").purchases("p-1"))
                .sale(sale);
    }
}
