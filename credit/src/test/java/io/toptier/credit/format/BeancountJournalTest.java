package io.toptier.credit.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeancountJournalTest {

    @Test
    void accountsAreOpenedAndEveryEntryBalances() {
        assertThat(BeancountJournal.of(List.of(HledgerJournalTest.entry("s-hensien", "1000.5", "USD"))))
                .isEqualTo("""
                        2024-01-15 open Assets:Credit:MBS:Seller-s-hensien
                        2024-01-15 open Equity:Basis:MBS

                        2024-01-15 * "sale p-1/1 of fabrikam"
                          id: "mbs/p-1/1/2023-09-15/fabrikam/s-hensien/USD#2"
                          corrects: "mbs/p-1/1/2023-09-15/fabrikam/s-hensien/USD#1"
                          earned-on: 2023-09-15
                          rule: "mbs-credit"
                          published: 2023-12-31
                          trust: "vendor"
                          reason: "it is 5 USD, it was 4 USD"
                          Assets:Credit:MBS:Seller-s-hensien  1000.5 USD
                          Equity:Basis:MBS  -1000.5 USD
                        """);
    }

    @Test
    void namesOfAnySortBecomeAccountsOfTheirOwn() {
        assertThat(List.of("s.park", "s:park", "s-park", "s-x002epark", "Ünal", "s -"))
                .extracting(AccountName::forBeancount)
                .containsExactly("s-x002epark", "s-x003apark", "s-park", "s-x002dx002epark", "-x00dcnal", "s-x0020-")
                .doesNotHaveDuplicates();
    }
}
