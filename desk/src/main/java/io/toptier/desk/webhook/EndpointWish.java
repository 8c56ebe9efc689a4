package io.toptier.desk.webhook;

import io.toptier.desk.people.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An endpoint as somebody wants it.
 *
 * @param types empty for all
 */
public record EndpointWish(String url, String description, List<String> types, boolean disabled) {
    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]*\\.([a-z][a-z-]*|\\*)");

    public EndpointWish {
        url = url.strip();
        description = description.strip();
        types = types.stream()
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
    }

    /** @throws Refused for an address that messages are not sent to, and for types that none can be of */
    void check(Addresses addresses) {
        address(addresses);
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new Refused("webhook-description", "the description is longer than 200 letters", "make it shorter");
        }
        types.stream().filter(type -> !TYPE.matcher(type).matches()).findFirst().ifPresent(type -> {
            throw new Refused(
                    "webhook-types",
                    "'" + type + "' is no type of event",
                    "write deal.changed, or deal.* for all of deals");
        });
    }

    private void address(Addresses addresses) {
        var uri = uri();
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        var host = uri.getHost();
        var known = scheme.equals("https") || scheme.equals("http");
        if (!known || host == null || uri.getRawUserInfo() != null || url.length() > LONGEST_URL) {
            throw wrong("'" + url + "' is no address that messages can be sent to");
        }
        if (scheme.equals("http") && !Addresses.isThisMachine(host)) {
            throw wrong("'" + url + "' would be sent in the clear");
        }
        if (!addresses.mayBe(host)) {
            throw new Refused(
                    "webhook-private",
                    "'" + host + "' is an address of a private network",
                    "name a public address, or have who runs TopTier add the host to TOPTIER_WEBHOOK_PRIVATE_HOSTS");
        }
    }

    private URI uri() {
        try {
            return new URI(url);
        } catch (URISyntaxException noAddress) {
            throw wrong("'" + url + "' is no address");
        }
    }

    private static Refused wrong(String seen) {
        return new Refused("webhook-url", seen, "write it as https://hooks.contoso.com/toptier");
    }
}
