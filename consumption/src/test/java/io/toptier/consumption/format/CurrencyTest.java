package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.focus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.consumption.Side;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrencyTest {
    private static final String FILE = "exports/costs.csv";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void twoCurrenciesAreKeptApart() {
        drop.file(
                FILE,
                focus().line("BillingCurrency", "EUR", "EffectiveCost", "2")
                        .lines(3)
                        .csv());

        var read = drop.read(FILE);

        assertThat(read.groups())
                .extracting(
                        group -> group.currency().getCurrencyCode(),
                        group -> group.cost().effective().toBigInteger().intValueExact())
                .containsExactlyInAnyOrder(tuple("EUR", 2), tuple("USD", 3));
        assertThat(read.told()).isEmpty();
    }

    @Test
    void anotherCurrencyThanDeclaredIsAnError() {
        drop.file(FILE, focus().lines(2).line("BillingCurrency", "EUR").csv());

        assertThat(declared("USD").told())
                .containsExactly("error currency-differs exports/costs.csv:4:BillingCurrency 'EUR'");
    }

    @Test
    void anUnknownCurrencyIsAnErrorAndItsMoneyIsKeptApart() {
        drop.file(
                FILE,
                focus().line()
                        .line("BillingCurrency", "usd")
                        .line("BillingCurrency", "ABC", "EffectiveCost", "5")
                        .csv());

        var read = drop.read(FILE);

        assertThat(read.lines()).isEqualTo(3);
        assertThat(read.groups())
                .extracting(group -> group.currency().getCurrencyCode())
                .contains("USD", "XXX");
        assertThat(read.told())
                .containsExactly(
                        "error bad-currency exports/costs.csv:3:BillingCurrency 'usd'",
                        "error bad-currency exports/costs.csv:4:BillingCurrency 'ABC'");
    }

    @Test
    void theDeclaredCurrencyStandsForNone() {
        drop.file(
                FILE,
                focus().lines(2, "BillingCurrency", "")
                        .line("BillingCurrency", "NULL")
                        .csv());

        assertThat(declared("EUR").groups())
                .extracting(group -> group.currency().getCurrencyCode())
                .containsOnly("EUR");
        assertThat(declared("EUR").told()).isEmpty();
        assertThat(drop.read(FILE).told())
                .containsExactly("error bad-currency exports/costs.csv:2:BillingCurrency an empty field on 3 lines");
    }

    @Test
    void dollarsBesideAnotherCurrencyAreTheExportsOwn() {
        drop.file(
                FILE,
                focus().line(
                                "BillingCurrency",
                                "EUR",
                                "EffectiveCost",
                                "0.9",
                                "x_EffectiveCostInUsd",
                                "1.0000000000000000000000000001")
                        .csv());
        assertThat(drop.read(FILE).group().cost().effectiveUsd()).hasToString("1.0000000000000000000000000001");

        drop.file(
                FILE,
                focus().line("BillingCurrency", "EUR", "x_EffectiveCostInUsd", "")
                        .csv());
        assertThat(drop.read(FILE).group().cost().effectiveUsd()).isNull();

        drop.file(
                FILE,
                focus().line("BillingCurrency", "EUR", "x_EffectiveCostInUsd", "n/a")
                        .csv());
        assertThat(drop.read(FILE).group().cost().effectiveUsd()).isNull();
    }

    private Read declared(String code) {
        return drop.read(Drop.source(Map.of(Side.BOTH, FILE), Currency.getInstance(code), null));
    }
}
