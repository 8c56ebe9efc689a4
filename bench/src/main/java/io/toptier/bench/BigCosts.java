package io.toptier.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.SplittableRandom;

/** Costs below one dollar: 15 decimals mostly, 28 in 3 of 100, an exponent in 1 of 100, negative in 1 of 100. */
final class BigCosts {

    private static final long FIFTEEN = 1_000_000_000_000_000L;
    private static final long FOURTEEN = FIFTEEN / 10;

    private final SplittableRandom random;
    private final ExactTotal total = new ExactTotal();

    BigCosts(SplittableRandom random) {
        this.random = random;
    }

    void putNext(ByteSink sink) throws IOException {
        int kind = random.nextInt(100);
        if (kind < 3) {
            putLong(sink);
        } else if (kind == 3) {
            putExponent(sink);
        } else {
            putUsual(sink, kind == 4);
        }
    }

    BigDecimal total() {
        return total.total();
    }

    private void putUsual(ByteSink sink, boolean isNegative) throws IOException {
        long digits = random.nextLong(FIFTEEN);
        if (isNegative) {
            sink.put('-');
        }
        sink.put('0');
        sink.put('.');
        sink.putNumber(digits, 15);
        total.add(isNegative ? -digits : digits, 15);
    }

    private void putLong(ByteSink sink) throws IOException {
        long head = random.nextLong(FOURTEEN);
        long tail = random.nextLong(FOURTEEN);
        sink.put('0');
        sink.put('.');
        sink.putNumber(head, 14);
        sink.putNumber(tail, 14);
        total.add(head, 14);
        total.add(tail, 28);
    }

    private void putExponent(ByteSink sink) throws IOException {
        int digits = 1000 + random.nextInt(9000);
        int exponent = 4 + random.nextInt(6);
        sink.putNumber(digits / 1000, 1);
        sink.put('.');
        sink.putNumber(digits % 1000, 3);
        sink.put('E');
        sink.put('-');
        sink.putNumber(exponent, 2);
        total.add(digits, 3 + exponent);
    }
}
