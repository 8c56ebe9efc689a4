package io.toptier.consumption;

import io.toptier.kernel.Digest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A digest of lines that does not depend on the order of rows and files: the SHA-256 of each group, added up.
 *
 * <p>Two drops have the same digest when they hold the same lines, however Azure cut them into files.
 */
final class LineDigest {
    private static final char SEPARATOR = '\u001f';
    private static final int BYTES = 32;
    private static final int BYTE = 0xff;

    private final byte[] sum = new byte[BYTES];
    private final MessageDigest sha256 = sha256();
    private final StringBuilder text = new StringBuilder();

    void add(LineGroup group) {
        text.setLength(0);
        write(group.currency().getCurrencyCode());
        write(group.charge());
        write(group.subscription());
        write(group.resourceGroup());
        write(group.tags());
        write(group.offer());
        write(group.badPeriod());
        write(group.cost());
        plus(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    Digest digest() {
        return new Digest("sha256:" + HexFormat.of().formatHex(sum));
    }

    private void write(Charge charge) {
        write(charge.vocabulary().name());
        write(charge.type());
        write(charge.correction());
        write(charge.pricingModel());
        write(charge.publisher());
        write(charge.provider());
        write(charge.commitmentStatus());
        write(charge.product());
        text.append(charge.benefit()).append(charge.allocated()).append(SEPARATOR);
    }

    private void write(Cost cost) {
        write(cost.effective());
        write(cost.billed());
        write(cost.effectiveUsd());
        text.append(cost.effectiveLines()).append(SEPARATOR).append(cost.billedLines());
    }

    /** At one scale, so that an amount has one text, whichever way its sum was taken. */
    private void write(@Nullable BigDecimal amount) {
        if (amount == null) {
            text.append(SEPARATOR);
        } else {
            var scaled = amount.scale() > ExactSplit.SCALE ? amount.stripTrailingZeros() : amount;
            write(
                    scaled.scale() > ExactSplit.SCALE
                            ? scaled.toString()
                            : scaled.setScale(ExactSplit.SCALE).toString());
        }
    }

    private void write(@Nullable String part) {
        text.append(part).append(SEPARATOR);
    }

    /** Adds a number of 256 bits, and forgets what goes beyond them. */
    private void plus(byte[] number) {
        int carry = 0;
        for (int at = BYTES - 1; at >= 0; at--) {
            int digit = (sum[at] & BYTE) + (number[at] & BYTE) + carry;
            sum[at] = (byte) digit;
            carry = digit >>> Byte.SIZE;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
