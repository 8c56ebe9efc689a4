package io.toptier.cli;

import io.toptier.credit.Measure;
import io.toptier.credit.StatementTotal;
import io.toptier.rulebook.Trust;
import java.util.Currency;

/** How credit is spoken of to people. */
final class CreditWords {
    static final String BASIS = "Amounts are the basis that credit is counted on, not what a seller earned:"
            + " what share of it retires quota is not public.";
    static final String NO_SELLER = "(no seller)";

    private CreditWords() {}

    static String measure(Measure measure) {
        return switch (measure) {
            case MBS -> "Marketplace billed sales (MBS)";
            case PRACR -> "Partner-reported Azure consumed revenue (PRACR)";
        };
    }

    static String trust(Trust trust) {
        return switch (trust) {
            case OFFICIAL -> "Microsoft's text";
            case COPY -> "Microsoft's text, in a copy";
            case SECOND_HAND -> "second-hand";
            case VENDOR -> "a vendor's word";
            case INFERRED -> "inferred, not Microsoft's word";
        };
    }

    /** {@code FY24 Q1}, or the year alone. */
    static String time(StatementTotal total) {
        return total.fiscalYear() + (total.quarter() == null ? "" : " Q" + total.quarter());
    }

    static String amount(StatementTotal total) {
        return Amounts.shown(total.amount(), Currency.getInstance(total.currency()));
    }
}
