package io.toptier.credit.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The chain of hashes: each entry's is SHA-256 over the hash before it and the entry's fields, each with its length before
 * it, so that no two rows read alike. The last entry of a booking also seals how many the booking has: a row that is cut
 * off at its end is missed.
 */
final class Chain {
    private final MessageDigest digest;

    private String head = "";

    Chain() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The hash of the entry after those before it. */
    String next(List<String> fields) {
        return link(fields, 0);
    }

    /** The hash of the entry that ends a booking of so many. */
    String last(List<String> fields, int entries) {
        return link(fields, entries);
    }

    /** The hash of the last entry; empty before the first one. */
    String head() {
        return head;
    }

    private String link(List<String> fields, int seal) {
        add(head);
        fields.forEach(this::add);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(seal).array());
        head = HexFormat.of().formatHex(digest.digest());
        return head;
    }

    private void add(String field) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
