package io.toptier.credit.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.toptier.credit.Account;
import io.toptier.credit.Authority;
import io.toptier.credit.Basis;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.Source;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SellerId;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.Trust;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal in the words of hledger, which adds up to the same. */
class HledgerJournalTest {
    private static final int JOURNALS = 1_000;
    private static final List<String> NAMES =
            List.of("s-hensien", "Ada O'Okafor; (EMEA)", "a:b", "  two  spaces", "s-x003a", "Ünal", "[x]", "100 USD");

    @TempDir
    Path folder;

    @Test
    void anEntryIsATransactionThatNamesWhatItRestsOn() {
        assertThat(HledgerJournal.of(List.of(entry("s-hensien", "1000.5", "USD"))))
                .isEqualTo("""
                        decimal-mark .

                        2024-01-15=2023-09-15 sale p-1/1 of fabrikam
                            ; id: mbs/p-1/1/2023-09-15/fabrikam/s-hensien/USD#2
                            ; corrects: mbs/p-1/1/2023-09-15/fabrikam/s-hensien/USD#1
                            ; rule mbs-credit, published 2023-12-31, trust vendor
                            ; it is 5 USD, it was 4 USD
                            credit:mbs:seller:s-hensien  1000.5 USD
                            basis:mbs  -1000.5 USD
                        """);
    }

    @Test
    void aThousandJournalsHaveTheSameBalancesInHledger() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "hledger is not installed here, so its balances are not compared");
        var expected = new TreeMap<String, BigDecimal>();
        var text = new StringBuilder();
        for (int at = 0; at < JOURNALS; at++) {
            var root = "j" + at;
            var entries = journal(new Random(at));
            text.append(HledgerJournal.of(entries, root + ":"));
            entries.forEach(entry -> add(expected, root, entry));
        }
        expected.values().removeIf(amount -> amount.signum() == 0);

        assertThat(balances(Files.writeString(folder.resolve("all.journal"), text)))
                .isEqualTo(expected);
    }

    private static List<CreditEntry> journal(Random random) {
        var entries = new ArrayList<CreditEntry>();
        for (int at = 0; at < 1 + random.nextInt(8); at++) {
            var scale = random.nextInt(29);
            var amount = new BigDecimal(
                    java.math.BigInteger.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L)), scale);
            var seller = random.nextInt(6) == 0 ? null : NAMES.get(random.nextInt(NAMES.size()));
            entries.add(entry(seller, amount.toPlainString(), random.nextBoolean() ? "USD" : "EUR"));
        }
        return entries;
    }

    private static void add(Map<String, BigDecimal> balances, String root, CreditEntry entry) {
        var seller = entry.account().seller();
        var name = seller == null ? "no seller" : "seller:" + AccountName.forHledger(seller.value());
        var currency = " " + entry.account().currency();
        balances.merge(root + ":credit:mbs:" + name + currency, plain(entry.amount()), HledgerJournalTest::sum);
        balances.merge(root + ":basis:mbs" + currency, plain(entry.amount().negate()), HledgerJournalTest::sum);
    }

    private Map<String, BigDecimal> balances(Path journal) throws IOException, InterruptedException {
        var answer = folder.resolve("balance.csv");
        var errors = folder.resolve("errors.txt");
        var hledger = new ProcessBuilder(
                        "hledger", "-f", journal.toString(), "balance", "--flat", "-O", "csv", "--layout", "bare", "-N")
                .redirectOutput(answer.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(hledger.waitFor()).as(Files.readString(errors)).isZero();
        var balances = new TreeMap<String, BigDecimal>();
        for (var line : Files.readAllLines(answer, StandardCharsets.UTF_8)) {
            var fields = line.substring(1, line.length() - 1).split("\",\"", -1);
            if (!fields[0].equals("account")) {
                balances.put(fields[0] + " " + fields[1], plain(new BigDecimal(fields[2])));
            }
        }
        balances.values().removeIf(amount -> amount.signum() == 0);
        return balances;
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("hledger", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return plain(one.add(other));
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    static CreditEntry entry(@org.jspecify.annotations.Nullable String seller, String amount, String currency) {
        var account = new Account(
                Basis.MBS,
                new Source("sale", "p-1/1"),
                LocalDate.of(2023, 9, 15),
                seller == null ? null : new SellerId(seller),
                new CustomerId("fabrikam"),
                Currency.getInstance(currency));
        return new CreditEntry(
                account,
                2,
                new BigDecimal(amount),
                null,
                LocalDate.of(2024, 1, 15),
                new Authority(new RuleId("mbs-credit"), LocalDate.of(2023, 12, 31), Trust.VENDOR),
                "it is 5 USD, it was 4 USD");
    }
}
