package io.toptier.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
    private static final String HOME = "192.0.2.7";

    private final Crew crew = new Crew();

    @Test
    void waitingDoublesFromHalfAMinuteToAQuarterOfAnHour() {
        for (var tried = 0; tried < 5; tried++) {
            assertThat(left("alex@contoso.com", HOME)).isZero();
        }
        for (var wait : new int[] {30, 60, 120, 240, 480, 900}) {
            assertThat(left("ALEX@contoso.com", HOME)).hasSeconds(wait);
            crew.clock.move(Duration.ofSeconds(wait));
            assertThat(left("alex@contoso.com", HOME)).isZero();
        }
    }

    @Test
    void oneWhoWaitsIsNotMadeToWaitLongerByTrying() {
        fail("alex@contoso.com", HOME, 5);
        crew.clock.move(Duration.ofSeconds(20));

        assertThat(left("alex@contoso.com", HOME)).hasSeconds(10);
        assertThat(left("alex@contoso.com", HOME)).hasSeconds(10);
    }

    @Test
    void successClearsTheAccount() {
        fail("alex@contoso.com", HOME, 4);
        crew.attempts.succeeded(crew.attempts.begin("alex@contoso.com", HOME));
        crew.clock.move(Duration.ofSeconds(1));

        fail("alex@contoso.com", HOME, 4);
        assertThat(left("alex@contoso.com", HOME)).isZero();
    }

    @Test
    void anAddressThatTriesManyAccountsWaitsAlsoAfterOneOfThemSucceeds() {
        for (var account = 0; account < 20; account++) {
            fail("person" + account + "@contoso.com", HOME, 1);
        }

        assertThat(left("megan@contoso.com", HOME)).hasSeconds(30);
        assertThat(left("megan@contoso.com", "192.0.2.8")).isZero();
    }

    @Test
    void oneIpv6NetworkIsOneAddress() {
        for (var account = 0; account < 20; account++) {
            fail("person" + account + "@contoso.com", "2001:db8:1:2::" + account, 1);
        }

        assertThat(left("megan@contoso.com", "2001:db8:1:2::ffff")).hasSeconds(30);
        assertThat(left("megan@contoso.com", "2001:db8:1:3::1")).isZero();
    }

    private void fail(String account, String address, int times) {
        for (var tried = 0; tried < times; tried++) {
            assertThat(left(account, address)).isZero();
        }
    }

    private Duration left(String account, String address) {
        return crew.attempts.begin(account, address).left();
    }
}
