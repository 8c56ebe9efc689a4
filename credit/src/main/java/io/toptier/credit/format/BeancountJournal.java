package io.toptier.credit.format;

import io.toptier.credit.Account;
import io.toptier.credit.CreditEntry;
import io.toptier.kernel.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The journal for beancount: a transaction an entry, dated by the day it was booked; each account is opened on the first
 * day it is booked on.
 */
public final class BeancountJournal {
    private BeancountJournal() {}

    public static String of(List<CreditEntry> entries) {
        var opened = new TreeMap<String, String>();
        var transactions = new StringBuilder();
        for (var entry : entries) {
            var day = Objects.toString(entry.bookedOn());
            opened.putIfAbsent(seller(entry.account()), day);
            opened.putIfAbsent(basis(entry.account()), day);
            transaction(transactions, entry);
        }
        var text = new StringBuilder();
        opened.forEach((account, day) -> text.append("%s open %s\n".formatted(day, account)));
        return text.append(transactions).toString();
    }

    private static void transaction(StringBuilder text, CreditEntry entry) {
        var account = entry.account();
        text.append("\n%s * %s\n".formatted(entry.bookedOn(), quoted(EntryWords.title(account))));
        meta(text, "id", quoted(entry.id()));
        if (entry.corrects() != null) {
            meta(text, "corrects", quoted(entry.corrects()));
        }
        meta(text, "earned-on", account.earnedOn().toString());
        meta(text, "rule", quoted(entry.authority().rule().value()));
        meta(text, "published", entry.authority().published().toString());
        meta(text, "trust", quoted(entry.authority().trust().toString()));
        meta(text, "reason", quoted(entry.reason()));
        posting(text, seller(account), entry.amount(), account);
        posting(text, basis(account), entry.amount().negate(), account);
    }

    private static String seller(Account account) {
        var seller = account.seller();
        return "Assets:Credit:" + account.measure() + ":"
                + (seller == null ? "Nobody" : "Seller-" + AccountName.forBeancount(seller.value()));
    }

    private static String basis(Account account) {
        return "Equity:Basis:" + account.measure();
    }

    private static void meta(StringBuilder text, String key, String value) {
        text.append("  ").append(key).append(": ").append(value).append('\n');
    }

    private static void posting(StringBuilder text, String name, BigDecimal amount, Account account) {
        text.append("  %s  %s %s\n".formatted(name, Decimals.plain(amount), account.currency()));
    }

    private static String quoted(String words) {
        return '"' + EntryWords.line(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
