package io.toptier.desk.security;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How people reach the desk and sign in.
 *
 * @param publicUrl where browsers find the desk, without a slash at the end ({@code TOPTIER_PUBLIC_URL})
 * @param issuer the OpenID Connect issuer; null where people have local passwords only
 * @param contact whom one who is not invited asks; null to say "an owner of your company"
 * @param metricsPublic whether {@code /metrics} answers everybody and not loopback alone ({@code TOPTIER_METRICS_PUBLIC})
 */
public record SignInSettings(
        String publicUrl, @Nullable Issuer issuer, @Nullable String contact, boolean metricsPublic) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * An OpenID Connect issuer that knows this desk as a client.
     *
     * @param url as its discovery document names it ({@code TOPTIER_OIDC_ISSUER})
     */
    public record Issuer(String url, String clientId, String clientSecret) {

        /**
         * @throws IllegalArgumentException for plain http, which is for loopback alone
         */
        public Issuer {
            var uri = URI.create(url);
            if (!"https".equals(uri.getScheme())
                    && !("http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost())))) {
                throw new IllegalArgumentException(
                        "TOPTIER_OIDC_ISSUER is '" + url + "'; write it as https://…, or http:// on loopback");
            }
        }

        /** Scheme, host and port. */
        String origin() {
            return originOf(url);
        }

        @Override
        public String toString() {
            return "Issuer[" + url + ", " + clientId + "]";
        }
    }

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException for a public address that is none
     */
    public SignInSettings {
        var uri = URI.create(publicUrl);
        if (!("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "TOPTIER_PUBLIC_URL is '" + publicUrl + "'; write it as https://toptier.contoso.com");
        }
        publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    /** Whether browsers reach the desk over TLS. */
    boolean https() {
        return publicUrl.startsWith("https:");
    }

    private static String originOf(String url) {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
