package io.toptier.bench;

import java.io.IOException;
import java.io.OutputStream;

/** Collects bytes and numbers as text, and passes them on in large pieces. */
final class ByteSink {

    private static final int SIZE = 1 << 18;
    private static final int LONGEST_NUMBER = 24;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    ByteSink(OutputStream out) {
        this.out = out;
    }

    void put(byte[] bytes) throws IOException {
        if (used + bytes.length > SIZE) {
            flush();
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    void put(char ascii) throws IOException {
        if (used == SIZE) {
            flush();
        }
        buffer[used++] = (byte) ascii;
    }

    /** @param width at least so many digits, filled up with zeros from the left */
    void putNumber(long notNegative, int width) throws IOException {
        if (used + LONGEST_NUMBER > SIZE) {
            flush();
        }
        int digits = Math.max(width, digits(notNegative));
        long rest = notNegative;
        for (int at = used + digits - 1; at >= used; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }
}
