package io.toptier.workspace.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Bytes of any length, kept once under their SHA-256, in pieces that fit into memory. */
final class Contents {
    private static final int PIECE = 1 << 20;

    private Contents() {}

    /** Keeps what the stream has, and gives back its digest in hexadecimal digits. */
    static String put(Handle handle, InputStream in) throws IOException {
        var staged = UUID.randomUUID().toString();
        var digest = sha256();
        long size = 0;
        var number = 0;
        for (var bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
            digest.update(bytes);
            size += bytes.length;
            piece(handle, staged, number++, bytes);
        }
        var name = HexFormat.of().formatHex(digest.digest());
        var fresh = handle.createUpdate(Sql.of(Contents.class, "add"))
                .bind("digest", name)
                .bind("size", size)
                .execute();
        handle.createUpdate(Sql.of(Contents.class, fresh == 1 ? "name-pieces" : "drop-pieces"))
                .bind("staged", staged)
                .bind("digest", name)
                .execute();
        return name;
    }

    static void write(Handle handle, String digest, OutputStream out) throws IOException {
        var pieces = handle.createQuery(Sql.of(Contents.class, "count"))
                .bind("digest", digest)
                .mapTo(Integer.class)
                .one();
        for (int number = 0; number < pieces; number++) {
            out.write(handle.createQuery(Sql.of(Contents.class, "piece"))
                    .bind("digest", digest)
                    .bind("number", number)
                    .mapTo(byte[].class)
                    .one());
        }
    }

    private static void piece(Handle handle, String staged, int number, byte[] bytes) {
        handle.createUpdate(Sql.of(Contents.class, "add-piece"))
                .bind("digest", staged)
                .bind("number", number)
                .bind("bytes", Arrays.copyOf(bytes, bytes.length))
                .execute();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
