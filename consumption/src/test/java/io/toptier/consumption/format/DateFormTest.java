package io.toptier.consumption.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {
    @ParameterizedTest
    @CsvSource({
        "MONTH_FIRST, 11/30/2023",
        "MONTH_FIRST, ' 11/30/2023 '",
        "ISO_DAY, 2023-11-30",
        "ISO_TIME, 2023-11-30T00:00Z",
        "ISO_TIME, 2023-11-30T00:00:00Z",
        "ISO_TIME, 2023-11-30 23:59:59",
        "ISO_TIME, 2023-11-30T00:00:00.0000000Z",
        "ISO_TIME, 2023-11-30T00:00:00+00:00",
    })
    void aDayIsReadAsItsFormSays(DateForm form, String text) {
        assertThat(form.day(text)).hasValue(LocalDate.of(2023, 11, 30));
    }

    @Test
    void europeanAndAmericanDatesNeedADeclaration() {
        assertThat(DateForm.MONTH_FIRST.day("3/4/2023")).hasValue(LocalDate.of(2023, 3, 4));
        assertThat(DateForm.MONTH_FIRST.day("31/12/2023")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-02-30T00:00Z", "2023-11-30T24:00Z", "2023-11-30T00:00+01:00", "2023-11-30"})
    void whatIsNoDayOfTheFormIsNotGuessed(String text) {
        assertThat(DateForm.ISO_TIME.day(text)).isEmpty();
    }
}
