package io.toptier.desk.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Random secrets and the digests they are kept as. */
public final class Secrets {
    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();
    /** 43 of 62 letters hold 256 bits. */
    private static final int LETTERS_OF_32_BYTES = 43;

    private Secrets() {}

    /** A new secret with the randomness of 32 bytes, in letters and digits. */
    public static String random() {
        return random(LETTERS_OF_32_BYTES);
    }

    /** A new secret of so many letters and digits. */
    public static String random(int letters) {
        var secret = new StringBuilder(letters);
        RANDOM.ints(letters, 0, BASE62.length()).forEach(at -> secret.append(BASE62.charAt(at)));
        return secret.toString();
    }

    /** The SHA-256 of the text in UTF-8, 32 bytes. */
    public static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
