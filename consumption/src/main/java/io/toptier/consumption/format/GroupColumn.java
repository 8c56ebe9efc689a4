package io.toptier.consumption.format;

/** The columns of {@code merged-groups.sql}, by position: asking a result by name takes longer than all the rest. */
final class GroupColumn {
    static final int KIND = 1;
    static final int SUBSCRIPTION = 2;
    static final int RESOURCE_GROUP = 3;
    static final int TAGS = 4;
    static final int ODD_EFFECTIVE = 5;
    static final int ODD_BILLED = 6;
    static final int ODD_USD = 7;
    static final int EFFECTIVE_UNITS = 8;
    static final int EFFECTIVE_REST = 9;
    static final int BILLED_UNITS = 10;
    static final int BILLED_REST = 11;
    static final int USD_UNITS = 12;
    static final int USD_REST = 13;
    static final int USD_LINES = 14;
    static final int LINES = 15;
    static final int SERVICE = 16;
    static final int MANY_SERVICES = 17;
    static final int SERVICES = 18;

    private GroupColumn() {}
}
