package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Finding.Level;
import io.toptier.kernel.Money;
import io.toptier.kernel.Month;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProxyMethodTest {
    private static final Month OCTOBER = Month.of(2025, 10);

    @Test
    void thePercentOfTheSolutionAppliesToTheMonthlyValue() {
        var lines = apply(contract("2025-01-01", "2025-12-31"), percent("12.5", "2025-07-01", null));

        assertThat(lines.value()).extracting(line -> line.amount().toString()).containsExactly("1250.00125 USD");
        assertThat(lines.findings()).isEmpty();
    }

    @Test
    void aContractThatEndedTheMonthBeforeIsNotCounted() {
        assertThat(apply(contract("2025-01-01", "2025-09-30"), percent("12.5", "2025-07-01", null))
                        .value())
                .isEmpty();
    }

    @Test
    void aMissingPercentIsAFindingAtTheContract() {
        var lines = apply(contract("2025-01-01", "2025-12-31"), percent("12.5", "2025-11-01", null));

        assertThat(lines.value()).isEmpty();
        assertThat(lines.findings())
                .extracting(Finding::code, finding -> finding.place().toString())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("eac-percent-missing", "contracts.csv:2:solution"));
    }

    @Test
    void twoPercentsForOneDayAreNotChosenFrom() {
        var lines = apply(
                contract("2025-01-01", "2025-12-31"),
                percent("12.5", "2025-07-01", null),
                percent("20", "2025-09-01", "2026-01-01"));

        assertThat(lines.value()).isEmpty();
        assertThat(lines.findings()).extracting(Finding::code).containsExactly("eac-percent-twice");
    }

    private static Outcome<List<ProxyLine>> apply(Contract contract, EacPercent... percents) {
        return new ProxyMethod(List.of(percents), Level.ERROR).apply(OCTOBER, List.of(contract));
    }

    private static Contract contract(String from, String lastDay) {
        return new Contract(
                new CustomerId("fabrikam"),
                "insight-desk",
                new Span(LocalDate.parse(from), LocalDate.parse(lastDay).plusDays(1)),
                Money.of("10000.01", "USD"),
                Place.line("contracts.csv", 2));
    }

    private static EacPercent percent(String percent, String from, @org.jspecify.annotations.Nullable String until) {
        return new EacPercent(
                "insight-desk",
                new BigDecimal(percent),
                new Span(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)),
                "mail of the partner manager",
                Place.line("toptier.yaml", 30));
    }
}
