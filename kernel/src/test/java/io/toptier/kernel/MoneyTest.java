package io.toptier.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void oneCentIsACent() {
        var total = Money.of("0", "USD");
        for (int i = 0; i < 100; i++) {
            total = total.plus(Money.of("0.01", "USD"));
        }
        assertThat(total).isEqualTo(Money.of("1", "USD"));
        assertThat(Money.of("0.005", "USD").shown()).isEqualTo("0.01");
        assertThat(Money.of("-0.005", "USD").shown()).isEqualTo("-0.01");
        assertThat(Money.of("1234.5", "JPY").shown()).isEqualTo("1235");
    }

    @Test
    void twentyEightDecimalsSurviveAnAddition() {
        var sum = Money.of("999999.0000000000000000000000000001", "USD").plus(Money.of("1", "USD"));
        assertThat(sum).hasToString("1000000.0000000000000000000000000001 USD");
    }

    @Test
    void theSameValueIsEqualHoweverItWasWritten() {
        assertThat(Money.of("5.64902E-05", "CAD")).isEqualTo(Money.of("0.000056490200", "CAD"));
        assertThat(Money.of("1E+3", "CAD")).hasToString("1000 CAD");
    }

    @Test
    void twoCurrenciesDoNotAddUp() {
        assertThatThrownBy(() -> Money.of("1", "USD").plus(Money.of("1", "EUR")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two currencies");
    }
}
