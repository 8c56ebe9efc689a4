package io.toptier.consumption.format;

/** The columns of {@code groups.sql}, by position: asking a result by name takes longer than all the rest. */
final class GroupColumn {
    static final int KIND = 1;
    static final int SUBSCRIPTION = 2;
    static final int RESOURCE_GROUP = 3;
    static final int TAGS = 4;
    static final int IS_ODD = 5;
    static final int ODD_EFFECTIVE = 6;
    static final int ODD_BILLED = 7;
    static final int ODD_USD = 8;
    static final int IS_WIDE = 9;
    static final int EFFECTIVE_UNITS = 10;
    static final int EFFECTIVE_REST = 11;
    static final int BILLED_UNITS = 12;
    static final int BILLED_REST = 13;
    static final int USD_UNITS = 14;
    static final int USD_REST = 15;
    static final int USD_LINES = 16;
    static final int LINES = 17;

    private GroupColumn() {}
}
