package io.toptier.consumption.format;

/** The columns of {@code merged-groups.sql}, by position: asking a result by name takes longer than all the rest. */
final class GroupColumn {
    static final int RUN = 1;
    static final int PERIOD = 2;
    static final int CURRENCY = 3;
    static final int CHARGE_TYPE = 4;
    static final int CORRECTION = 5;
    static final int PRICING_MODEL = 6;
    static final int PUBLISHER = 7;
    static final int PROVIDER = 8;
    static final int COMMITMENT_STATUS = 9;
    static final int BENEFIT = 10;
    static final int ALLOCATED = 11;
    static final int PRODUCT = 12;
    static final int SUBSCRIPTION = 13;
    static final int RESOURCE_GROUP = 14;
    static final int TAGS = 15;
    static final int OFFER = 16;
    static final int ODD_EFFECTIVE = 17;
    static final int ODD_BILLED = 18;
    static final int ODD_USD = 19;
    static final int EFFECTIVE_UNITS = 20;
    static final int EFFECTIVE_REST = 21;
    static final int BILLED_UNITS = 22;
    static final int BILLED_REST = 23;
    static final int USD_UNITS = 24;
    static final int USD_REST = 25;
    static final int USD_LINES = 26;
    static final int LINES = 27;

    private GroupColumn() {}
}
