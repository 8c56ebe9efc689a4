package io.toptier.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTest {

    @Test
    void monthArithmeticOnThe31stIsExplicit() {
        var lastOfJanuary = LocalDate.of(2024, 1, 31);
        assertThat(Month.of(lastOfJanuary).next()).isEqualTo(Month.of(2024, 2));
        assertThat(Month.of(lastOfJanuary).next().lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Month.of(2024, 3).previous().lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void fiscalYear24RunsFromJuly2023ToJune2024() {
        var fy24 = Month.of(2023, 11).fiscalYear();
        assertThat(fy24).hasToString("FY24");
        assertThat(fy24.span().contains(LocalDate.of(2023, 7, 1))).isTrue();
        assertThat(fy24.span().contains(LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(fy24.span().contains(LocalDate.of(2024, 7, 1))).isFalse();
        assertThat(FiscalYear.of(LocalDate.of(2023, 6, 30))).hasToString("FY23");
        assertThat(FiscalYear.quarterOf(LocalDate.of(2023, 12, 31))).isEqualTo(2);
        assertThat(FiscalYear.quarterOf(LocalDate.of(2024, 6, 30))).isEqualTo(4);
    }

    @Test
    void aSpanIsHalfOpen() {
        var november = Month.of(2023, 11).span();
        assertThat(november.contains(LocalDate.of(2023, 11, 30))).isTrue();
        assertThat(november.contains(LocalDate.of(2023, 12, 1))).isFalse();
        assertThat(november.overlaps(Month.of(2023, 12).span())).isFalse();
        assertThat(Span.startingOn(LocalDate.of(2023, 7, 1)).covers(november)).isTrue();
        assertThat(november.covers(Span.startingOn(LocalDate.of(2023, 11, 1)))).isFalse();
        assertThatThrownBy(() -> new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsPublishedOnTheDayIsKnownByIt() {
        var day = new KnownBy(LocalDate.of(2023, 12, 13));
        assertThat(day.knows(LocalDate.of(2023, 12, 13))).isTrue();
        assertThat(day.knows(LocalDate.of(2023, 12, 14))).isFalse();
        assertThat(day.instant()).hasToString("2023-12-13T00:00:00Z");
    }
}
