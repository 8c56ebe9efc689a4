package io.toptier.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest, written {@code sha256:…} in hexadecimal. */
public record Digest(String text) {

    private static final String PREFIX = "sha256:";
    private static final int BUFFER = 1 << 16;

    public static Digest of(byte[] bytes) {
        return finish(start(), bytes);
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Digest ofFile(Path file) {
        var digest = start();
        var buffer = new byte[BUFFER];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return finish(digest, new byte[0]);
    }

    /** The hexadecimal digits alone. */
    public String hex() {
        return text.substring(PREFIX.length());
    }

    @Override
    public String toString() {
        return text;
    }

    private static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Digest finish(MessageDigest digest, byte[] last) {
        return new Digest(PREFIX + HexFormat.of().formatHex(digest.digest(last)));
    }
}
