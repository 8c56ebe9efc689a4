package io.toptier.bench.sales;

import java.util.List;

/**
 * A purchase of the many: everything of it follows from its number.
 *
 * <p>It is billed a line a month from July to October 2023, and two a month in November and December: the
 * subscription and what was metered. So half of all lines are from before November.
 */
record BigPurchase(int number) {

    static final int LINES = 8;
    static final int CUSTOMERS = 5000;
    static final int SELLERS = 200;

    private static final int LINES_BEFORE_NOVEMBER = 4;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    String record() {
        long mixed = number * MIX;
        return "%08x-%04x-4%03x-8%03x-%012x"
                .formatted(mixed >>> 32, mixed >>> 16 & 0xffff, mixed >>> 4 & 0xfff, mixed & 0xfff, (long) number);
    }

    int customer() {
        return number % CUSTOMERS;
    }

    BigOffer offer() {
        int of = number / CUSTOMERS;
        if (of % 50 == 49 || number % 50 == 49) {
            return BigOffer.PREVIEW;
        }
        int kind = Math.floorMod(number * 7 + of * 3, 10);
        return kind < 4 ? BigOffer.DESK : kind < 7 ? BigOffer.LAKE : BigOffer.PLANNER;
    }

    BigCurrency currency() {
        return BigCurrency.of(customer());
    }

    /** 1 to {@value #LINES}. */
    static String month(int line) {
        return line <= LINES_BEFORE_NOVEMBER ? "2023-%02d".formatted(6 + line) : line <= 6 ? "2023-11" : "2023-12";
    }

    /** In hundredths; one in a hundred is a refund. */
    long amount(int line) {
        long mixed = (number * (long) LINES + line) * MIX;
        mixed = (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 32;
        long hundredths = 100 + Math.floorMod(mixed, 500_000L);
        long whole = currency().hasDecimals() ? hundredths : hundredths * 100;
        return Math.floorMod(mixed >>> 7, 100) == 0 ? -whole : whole;
    }

    /** The sellers on its deal; none where it has no deal, or its deal no seller. */
    List<String> sellers() {
        return switch (offer()) {
            case DESK -> hasDeskDeal(customer()) ? sellersOf(customer()) : List.of();
            case LAKE -> sellersOf(number);
            case PLANNER, PREVIEW -> List.of();
        };
    }

    /** Whether a customer has the deal that its purchases of the desk came of. */
    static boolean hasDeskDeal(int customer) {
        return customer % 2 == 0;
    }

    /** The sellers of a deal, by the number of its customer or its purchase: one, two in a third, none in a tenth. */
    static List<String> sellersOf(int deal) {
        if (deal % 10 == 4) {
            return List.of();
        }
        var first = seller(deal % SELLERS);
        return deal % 3 == 0 ? List.of(first, seller((deal + 17) % SELLERS)) : List.of(first);
    }

    static String seller(int number) {
        return "s-%03d".formatted(number);
    }

    static String customerId(int number) {
        return "c-%04d".formatted(number);
    }

    static String company(int number) {
        return "Customer %04d".formatted(number);
    }
}
