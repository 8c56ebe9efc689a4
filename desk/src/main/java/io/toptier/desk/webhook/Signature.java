package io.toptier.desk.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a message is signed, after Standard Webhooks: HMAC-SHA256 over its id, the time and its body. */
final class Signature {
    private static final String MARK = "whsec_";
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signature() {}

    static String newSecret() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return MARK + Base64.getEncoder().encodeToString(secret);
    }

    /** The header {@code webhook-signature}: one for each secret that is still good. */
    static String of(String id, Instant at, String body, List<String> secrets) {
        var content = id + "." + at.getEpochSecond() + "." + body;
        return secrets.stream().map(secret -> "v1," + of(content, secret)).collect(Collectors.joining(" "));
    }

    private static String of(String content, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(MARK.length())), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
