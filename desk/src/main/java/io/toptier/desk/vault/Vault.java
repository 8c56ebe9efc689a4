package io.toptier.desk.vault;

import io.toptier.desk.people.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts with AES-256-GCM. A sealed text is {@code sealed:KEY-ID:BASE64}; it opens with its key alone, and only where
 * it was sealed for.
 */
public final class Vault {
    private static final String MARK = "sealed:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_SIGNS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final String id;

    /** @param secret a random text, as an operator keeps it */
    public Vault(String secret) {
        var bytes = Secrets.digest("toptier vault\n" + secret);
        this.key = new SecretKeySpec(bytes, "AES");
        this.id = HexFormat.of()
                .formatHex(Secrets.digest("id\n" + HexFormat.of().formatHex(bytes)))
                .substring(0, ID_SIGNS);
    }

    /** Which key it is; tells nothing of the key itself. */
    public String id() {
        return id;
    }

    /** @param about where the text stands, as {@code webhook:8d4f…}; it opens nowhere else */
    public String seal(String text, String about) {
        try {
            var nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var both = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return MARK + id + ":" + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public static boolean isSealed(String text) {
        return text.startsWith(MARK);
    }

    /**
     * The text that was sealed.
     *
     * @throws WrongKey where it was sealed with another key or for another place, or was altered
     */
    public String open(String sealed, String about) {
        var parts = sealed.split(":", -1);
        if (!isSealed(sealed) || parts.length != 3 || !parts[1].equals(id)) {
            throw new WrongKey(isSealed(sealed) && parts.length == 3 ? parts[1] : "?", id);
        }
        try {
            var both = Base64.getDecoder().decode(parts[2]);
            var nonce = new byte[NONCE_BYTES];
            System.arraycopy(both, 0, nonce, 0, NONCE_BYTES);
            var text = cipher(Cipher.DECRYPT_MODE, nonce, about).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException altered) {
            throw new WrongKey(parts[1], id, altered);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
