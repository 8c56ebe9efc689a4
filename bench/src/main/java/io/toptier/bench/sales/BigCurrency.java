package io.toptier.bench.sales;

/** What customers are billed in, and what Microsoft estimates it is worth. */
enum BigCurrency {
    USD(10_000),
    EUR(10_850),
    GBP(12_500),
    JPY(69);

    private static final int RATE_UNIT = 10_000;

    private final int rate;

    BigCurrency(int rate) {
        this.rate = rate;
    }

    /** Half of the customers are billed in dollars. */
    static BigCurrency of(int customer) {
        int kind = customer / 2 % 6;
        return kind < 3 ? USD : kind == 3 ? EUR : kind == 4 ? GBP : JPY;
    }

    boolean hasDecimals() {
        return this != JPY;
    }

    /** In cents, half a cent away from zero. */
    long usd(long hundredths) {
        long product = Math.abs(hundredths) * rate;
        long cents = (product + RATE_UNIT / 2) / RATE_UNIT;
        return hundredths < 0 ? -cents : cents;
    }
}
