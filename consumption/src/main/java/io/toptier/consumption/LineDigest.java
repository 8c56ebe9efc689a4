package io.toptier.consumption;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.Digest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest of lines that does not depend on the order of rows and files: the SHA-256 of each group, added up.
 *
 * <p>Two drops have the same digest when they hold the same lines, however Azure cut them into files.
 */
final class LineDigest {
    private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(256);
    private static final String SEPARATOR = "\u001f";

    private BigInteger sum = BigInteger.ZERO;

    void add(LineGroup group) {
        var hex = Digest.of(text(group)).text();
        sum = sum.add(new BigInteger(hex.substring(hex.indexOf(':') + 1), 16)).mod(RANGE);
    }

    Digest digest() {
        var bytes = sum.toByteArray();
        var padded = new byte[32];
        var length = Math.min(bytes.length, padded.length);
        System.arraycopy(bytes, bytes.length - length, padded, padded.length - length, length);
        return new Digest("sha256:" + HexFormat.of().formatHex(padded));
    }

    private static String text(LineGroup group) {
        return String.join(
                SEPARATOR,
                Stream.concat(
                                Stream.of(
                                        group.currency().getCurrencyCode(),
                                        group.charge().toString(),
                                        group.subscription(),
                                        group.resourceGroup(),
                                        group.tags(),
                                        group.offer(),
                                        String.valueOf(group.badPeriod())),
                                amounts(group.cost()).stream())
                        .toList());
    }

    private static List<String> amounts(Cost cost) {
        return List.of(
                plain(cost.effective()),
                plain(cost.billed()),
                cost.effectiveUsd() == null ? "" : plain(cost.effectiveUsd()),
                Long.toString(cost.effectiveLines()),
                Long.toString(cost.billedLines()));
    }

    private static String plain(BigDecimal amount) {
        return Decimals.plain(amount);
    }
}
