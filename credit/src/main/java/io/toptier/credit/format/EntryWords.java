package io.toptier.credit.format;

import io.toptier.credit.Account;

/** What an entry is called in other ledgers. */
final class EntryWords {
    private EntryWords() {}

    /** {@code sale e8c01858/1 of fabrikam}. */
    static String title(Account account) {
        return line(account.source() + (account.customer() == null ? "" : " of " + account.customer()));
    }

    /** On one line, as comments and texts there have to be. */
    static String line(String words) {
        return words.replaceAll("\\R", " ");
    }
}
