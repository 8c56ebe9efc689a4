package io.toptier.desk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses messages go to. */
class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.0.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1"
            })
    void noneThatIsNobodysInPublic(String address) throws UnknownHostException {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> new Addresses(List.of()).resolve(address)).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
    void anyOther(String address) throws UnknownHostException {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameIsJudgedByWhatItLeadsToWhenItIsConnectedTo() {
        assertThatThrownBy(() -> new Addresses(List.of()).resolve("localhost")).hasMessageContaining("private network");
    }

    @Test
    void aHostThatTheOperatorNamedMayBePrivate() throws UnknownHostException {
        assertThat(new Addresses(List.of("localhost")).resolve("localhost")).isNotEmpty();
    }
}
