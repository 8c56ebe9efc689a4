package io.toptier.desk.api.facts;

/** What a column's text is in JSON. */
enum Kind {
    TEXT,
    /** Texts, in the cell separated by semicolons. */
    LIST,
    /** {@code true} or {@code false}. */
    FLAG,
    /** An amount, with the currency of the row's column {@code currency}. */
    MONEY,
    /** An amount of US dollars. */
    DOLLARS,
    /** The currency of the row's amounts, which carry it. */
    CURRENCY
}
