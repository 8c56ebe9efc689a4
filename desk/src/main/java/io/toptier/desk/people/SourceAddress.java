package io.toptier.desk.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where tries to sign in come from, as they are counted. */
final class SourceAddress {
    private static final int NETWORK_BYTES = 8;

    private SourceAddress() {}

    /** The address itself; of an IPv6 address its first 64 bits, which one subscriber has all to itself. */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // a text with a colon is read as a literal; no name is looked up
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) + "/64"
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
