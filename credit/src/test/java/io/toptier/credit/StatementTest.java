package io.toptier.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.credit.format.StatementCsv;
import io.toptier.credit.format.StatementJson;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.FiscalYear;
import io.toptier.kernel.Month;
import io.toptier.kernel.SellerId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a statement shows to whom. */
class StatementTest {
    private static final String AFTER = "2024-07-15";

    @TempDir
    Path folder;

    private final CreditSituation contoso = new CreditSituation()
            .topTierFrom("2023-08-01")
            .deal(DealText.of("D-1", "2023-06-26", "s-hensien", "s-park").purchases("p-1"))
            .deal(DealText.of("D-2", "2023-06-26", "s-park").with("litware").purchases("p-2"))
            .sale(SaleText.of("p-1", "2023-09-15", "100.10"))
            .sale(SaleText.of("p-1", "2023-12-01", "50").item("2"))
            .sale(SaleText.of("p-1", "2023-06-15", "7").item("0"))
            .sale(SaleText.of("p-2", "2024-04-01", "30").to("litware").in("EUR", "27.5", "30"))
            .sale(SaleText.of("p-3", "2024-07-01", "9").to("proseware"));

    @Test
    void itemsSumToTheTotalShown() {
        var statement = TestStatements.of(contoso.books(AFTER));

        for (var total : statement.totals()) {
            var items = statement.entries().stream()
                    .filter(entry -> Objects.equals(entry.account().seller(), total.seller()))
                    .filter(entry -> entry.account().measure() == total.measure())
                    .filter(entry ->
                            entry.account().currency().getCurrencyCode().equals(total.currency()))
                    .filter(entry -> FiscalYear.of(entry.account().earnedOn()).equals(total.fiscalYear()))
                    .filter(entry -> total.quarter() == null
                            || total.quarter()
                                    == FiscalYear.quarterOf(entry.account().earnedOn()))
                    .map(CreditEntry::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(items).as("%s", total).isEqualByComparingTo(total.amount());
        }
        assertThat(statement.totals())
                .extracting(one -> "%s %s Q%s %s %s"
                        .formatted(
                                one.seller(),
                                one.fiscalYear(),
                                one.quarter(),
                                one.amount().toPlainString(),
                                one.currency()))
                .containsExactly(
                        "s-hensien FY24 Q1 100.1 USD",
                        "s-hensien FY24 Q2 50 USD",
                        "s-hensien FY24 Qnull 150.1 USD",
                        "s-park FY24 Q1 100.1 USD",
                        "s-park FY24 Q2 50 USD",
                        "s-park FY24 Q4 27.5 EUR",
                        "s-park FY24 Qnull 27.5 EUR",
                        "s-park FY24 Qnull 150.1 USD");
    }

    @Test
    void aTotalIsTrustedNoMoreThanItsWeakestEntry() {
        var now = TestStatements.of(new CreditSituation()
                .sale(SaleText.of("p-1", "2024-06-30", "1"))
                .sale(SaleText.of("p-2", "2024-07-01", "1"))
                .sale(SaleText.of("p-3", "2026-07-01", "1"))
                .books("2026-11-30"));

        assertThat(now.totals())
                .filteredOn(total -> total.quarter() == null)
                .extracting(total -> total.fiscalYear() + " " + total.trust())
                .containsExactly("FY24 vendor", "FY25 inferred", "FY27 second-hand");
    }

    @Test
    void aSellersStatementShowsTheirEntriesAndWhatTheyDidNotGet() {
        var statement =
                TestStatements.of(contoso.books(AFTER), new StatementFilter(new SellerId("s-hensien"), null, null));

        assertThat(statement.entries())
                .extracting(entry -> entry.account().source().id())
                .containsExactly("p-1/1", "p-1/2");
        assertThat(statement.notCredited())
                .extracting(one -> one.claim().source().id())
                .containsExactly("p-1/0");
        assertThat(statement.coverage()).isEmpty();
    }

    @Test
    void aCustomersYearIsAskedForToo() {
        var books = contoso.books(AFTER);

        assertThat(TestStatements.of(books, new StatementFilter(null, new CustomerId("litware"), null))
                        .entries())
                .hasSize(1);
        var year = TestStatements.of(books, new StatementFilter(null, null, new FiscalYear(2023)));
        assertThat(year.entries()).isEmpty();
        assertThat(year.notCredited()).hasSize(1);
        assertThat(year.coverage()).hasSize(1);
    }

    @Test
    void anEntryIsBookedWhereTheJournalHasExactlyItsAmount() {
        var journal = new Bookkeeping(folder);
        journal.book(contoso.books("2024-01-10"));
        journal.book(contoso.books("2024-05-10"));

        assertThat(bookedOn(journal.statement(contoso.books(AFTER))))
                .containsExactly("2024-01-10", "2024-01-10", "2024-01-10", "2024-01-10", "2024-05-10");
        assertThat(bookedOn(journal.statement(contoso.books("2024-05-09"))))
                .as("what was not booked yet is not")
                .containsExactly("2024-01-10", "2024-01-10", "2024-01-10", "2024-01-10", "null");
        contoso.sale(SaleText.of("p-9", "2024-05-20", "1"));
        assertThat(bookedOn(journal.statement(contoso.books(AFTER)))).contains("null");
    }

    @Test
    void aStatementDoesNotDependOnTheJournal() {
        var journal = new Bookkeeping(folder);
        var before = journal.statement(contoso.books(AFTER));
        journal.book(contoso.books(AFTER));

        var after = journal.statement(contoso.books(AFTER));

        assertThat(after.totals()).isEqualTo(before.totals());
        assertThat(after.lines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("entry.bookedOn")
                .isEqualTo(before.lines());
    }

    @Test
    void scriptsReadTheKeysOfTheContract() {
        var node = StatementJson.of(TestStatements.of(contoso.books(AFTER)));

        var entry = node.get("entries").get(0);
        assertThat(entry.toString())
                .startsWith("{\"id\":\"mbs/p-1/1/2023-09-15/fabrikam/s-hensien/USD\",\"seller\":\"s-hensien\","
                        + "\"measure\":\"mbs\",\"basis\":\"mbs\",\"source\":{\"kind\":\"sale\",\"id\":\"p-1/1\"},"
                        + "\"customer\":\"fabrikam\",\"earnedOn\":\"2023-09-15\",\"bookedOn\":null,\"amount\":\"100.1\","
                        + "\"currency\":\"USD\",\"amountUsd\":\"100.1\",\"rule\":\"mbs-credit\","
                        + "\"published\":\"2023-12-31\",\"trust\":\"vendor\",\"corrects\":null,\"reason\":\"eligible-");
        assertThat(entry.get("restsOn").get(0).get("trust").asString()).isEqualTo("inferred");
        assertThat(entry.has("retired")).isFalse();
        assertThat(node.get("totals").get(0).toString())
                .isEqualTo("{\"seller\":\"s-hensien\",\"measure\":\"mbs\",\"fiscalYear\":\"FY24\",\"quarter\":1,"
                        + "\"currency\":\"USD\",\"amount\":\"100.1\",\"amountUsd\":\"100.1\",\"trust\":\"vendor\"}");
        var not = node.get("notCredited").get(0);
        assertThat(not.get("source").get("id").asString()).isEqualTo("p-1/0");
        assertThat(not.get("rule").asString()).isEqualTo("mbs-credit");
        assertThat(not.get("published").isNull()).isTrue();
        assertThat(node.get("coverage").get(1).get("notCredited").asString()).isEqualTo("16");
    }

    @Test
    void onlyWhereTheOperatorStatesARateSomethingIsRetired() {
        contoso.retires(Measure.MBS, "60", "2023-12-01");

        var statement =
                TestStatements.of(contoso.books(AFTER), new StatementFilter(new SellerId("s-park"), null, null));

        assertThat(statement.lines())
                .extracting(line ->
                        line.retired() == null ? "" : line.retired().amount().toPlainString())
                .containsExactly("", "30", "16.5");
        assertThat(StatementJson.of(statement)
                        .get("entries")
                        .get(1)
                        .get("retired")
                        .toString())
                .isEqualTo("{\"percent\":\"60\",\"amount\":\"30\",\"amountUsd\":\"30\","
                        + "\"evidence\":\"Mail of the seller's manager\"}");
    }

    @Test
    void sellerCreditOfAMonthHasTheEntriesThatWereEarnedInItAndNothingOfTheJournal() {
        var journal = new Bookkeeping(folder);
        var books = contoso.books(AFTER);
        var csv = SellerCreditCsv.of(journal.statement(books), Month.of(2023, 9));
        journal.book(books);

        assertThat(SellerCreditCsv.of(journal.statement(books), Month.of(2023, 9)))
                .isEqualTo(csv);
        assertThat(lines(csv)).hasSize(3);
        assertThat(lines(csv).get(0))
                .isEqualTo(
                        "id,measure,basis,seller,customer,source_kind,source_id,earned_on,amount,currency,amount_usd,"
                                + "rule,published,trust,corrects,reason,partial,rests_on,retired,retired_usd,evidence");
        assertThat(lines(csv).get(1))
                .startsWith("mbs/p-1/1/2023-09-15/fabrikam/s-hensien/USD,mbs,mbs,s-hensien,fabrikam,sale,p-1/1,"
                        + "2023-09-15,100.1,USD,100.1,mbs-credit,2023-12-31,vendor,,");
        assertThat(lines(StatementCsv.of(journal.statement(books))).get(1))
                .contains(",2023-09-15,2024-07-15,100.1,USD,");
    }

    private static List<String> bookedOn(Statement statement) {
        return statement.entries().stream()
                .map(entry -> String.valueOf(entry.bookedOn()))
                .toList();
    }

    private static List<String> lines(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).lines().toList();
    }
}
