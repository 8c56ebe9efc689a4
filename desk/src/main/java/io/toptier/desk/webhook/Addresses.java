package io.toptier.desk.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Keeps messages out of private networks: a name is resolved once, for the connection itself, and only public addresses of
 * it are connected to.
 *
 * @param allowed hosts that may be private, as who runs the server says
 */
record Addresses(List<String> allowed) implements DnsResolver {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** An IPv4 network of addresses that are nobody's in public. */
    private record Network(int address, int bits) {
        boolean has(int other) {
            return bits == 0 || (address ^ other) >>> (Integer.SIZE - bits) == 0;
        }
    }

    private static final List<Network> PRIVATE = List.of(
            network(0, 0, 0, 8),
            network(10, 0, 0, 8),
            network(100, 64, 0, 10),
            network(127, 0, 0, 8),
            network(169, 254, 0, 16),
            network(172, 16, 0, 12),
            network(192, 0, 0, 24),
            network(192, 0, 2, 24),
            network(192, 168, 0, 16),
            network(198, 18, 0, 15),
            network(198, 51, 100, 24),
            network(203, 0, 113, 24),
            network(224, 0, 0, 3));

    Addresses {
        allowed = List.copyOf(allowed);
    }

    static boolean isThisMachine(String host) {
        return LOOPBACK.contains(bare(host));
    }

    /** Whether it is not known to be private before it is resolved. */
    boolean mayBe(String host) {
        var name = bare(host);
        if (allowed.contains(name)) {
            return true;
        }
        if (LOOPBACK.contains(name) || name.endsWith(".localhost")) {
            return false;
        }
        try {
            return !LITERAL.matcher(name).matches() || isPublic(InetAddress.getByName(name));
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var name = bare(host);
        var found = InetAddress.getAllByName(name);
        var taken = allowed.contains(name)
                ? found
                : Arrays.stream(found).filter(Addresses::isPublic).toArray(InetAddress[]::new);
        if (taken.length == 0) {
            throw new UnknownHostException("'" + name + "' leads into a private network");
        }
        return taken;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            var number = number(address.getAddress(), 0);
            return PRIVATE.stream().noneMatch(network -> network.has(number));
        }
        return address instanceof Inet6Address six && isPublic(six);
    }

    /** Global unicast alone, without the ways from IPv6 into IPv4. */
    private static boolean isPublic(Inet6Address address) {
        var bytes = address.getAddress();
        var first = number(bytes, 0);
        var global = (first >>> 29) == 0b001;
        var carriesIpv4 = (first >>> 16) == 0x2002 || first == 0x2001_0000;
        var documentation = first == 0x2001_0db8;
        return global && !carriesIpv4 && !documentation;
    }

    private static Network network(int a, int b, int c, int bits) {
        return new Network(a << 24 | b << 16 | c << 8, bits);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
    }

    private static String bare(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    }
}
