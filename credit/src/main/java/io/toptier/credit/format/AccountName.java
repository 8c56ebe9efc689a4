package io.toptier.credit.format;

import java.util.function.IntPredicate;

/**
 * Names as other ledgers allow them. What they do not allow becomes {@code -x} and four hexadecimal digits, so that two
 * sellers never share an account.
 */
final class AccountName {
    private static final String ESCAPE = "-x";
    private static final int ASCII = 128;

    private AccountName() {}

    /** Letters and digits of any script, and signs that hledger gives no meaning. */
    static String forHledger(String name) {
        return escaped(name, letter -> Character.isLetterOrDigit(letter) || "._@+".indexOf(letter) >= 0);
    }

    /** Letters and digits of ASCII, and dashes. */
    static String forBeancount(String name) {
        return escaped(name, letter -> letter < ASCII && Character.isLetterOrDigit(letter));
    }

    private static String escaped(String name, IntPredicate allowed) {
        var text = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            var letter = name.charAt(at);
            if (allowed.test(letter) || (letter == '-' && !name.startsWith(ESCAPE, at))) {
                text.append(letter);
            } else {
                text.append(ESCAPE).append("%04x".formatted((int) letter));
            }
        }
        return text.toString();
    }
}
