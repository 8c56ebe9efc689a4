package io.toptier.credit.format;

import io.toptier.credit.Account;
import io.toptier.credit.CreditEntry;
import io.toptier.kernel.Decimals;
import java.math.BigDecimal;
import java.util.List;

/**
 * The journal for hledger: a transaction an entry, dated by the day it was booked, with the day it was earned as its
 * second date. A seller's account gets the basis, the account of the measure gives it.
 */
public final class HledgerJournal {
    private HledgerJournal() {}

    public static String of(List<CreditEntry> entries) {
        return of(entries, "");
    }

    /** @param root what the accounts stand under, with its colon; empty for nothing */
    static String of(List<CreditEntry> entries, String root) {
        var text = new StringBuilder("decimal-mark .\n");
        entries.forEach(entry -> transaction(text, entry, root));
        return text.toString();
    }

    private static void transaction(StringBuilder text, CreditEntry entry, String root) {
        var account = entry.account();
        var title = EntryWords.title(account).replace(';', ',');
        text.append("\n%s=%s %s\n".formatted(entry.bookedOn(), account.earnedOn(), title));
        comment(text, "id: " + entry.id());
        if (entry.corrects() != null) {
            comment(text, "corrects: " + entry.corrects());
        }
        comment(text, entry.authority().toString());
        comment(text, entry.reason());
        var measure = account.measure().key();
        posting(text, root + "credit:" + measure + ":" + seller(account), entry.amount(), account);
        posting(text, root + "basis:" + measure, entry.amount().negate(), account);
    }

    private static String seller(Account account) {
        var seller = account.seller();
        return seller == null ? "no seller" : "seller:" + AccountName.forHledger(seller.value());
    }

    private static void comment(StringBuilder text, String words) {
        text.append("    ; ").append(EntryWords.line(words)).append('\n');
    }

    private static void posting(StringBuilder text, String name, BigDecimal amount, Account account) {
        text.append("    %s  %s %s\n".formatted(name, Decimals.plain(amount), account.currency()));
    }
}
