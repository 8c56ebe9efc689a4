package io.toptier.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void everyPageOfACompanyStandsUnderIt() {
        assertThat(Arrays.stream(Navigation.values()).map(entry -> entry.path("contoso")))
                .containsExactly(
                        "/c/contoso",
                        "/c/contoso/month",
                        "/c/contoso/customers",
                        "/c/contoso/deals",
                        "/c/contoso/credit",
                        "/c/contoso/standing",
                        "/c/contoso/rulebook",
                        "/c/contoso/settings");
    }

    @Test
    void theDayIsSaidInWordsWhenItIsNotTodays() {
        var earlier = new Day(Samples.earlier(), Samples.TODAY, "/c/contoso/deals");
        assertThat(earlier.isToday()).isFalse();
        assertThat(earlier.words())
                .isEqualTo("You see 2023-11-30, 51 days ago, as known by 2024-01-15. Later news does not count.");
        assertThat(earlier.backToToday()).isEqualTo("/c/contoso/deals?on=&known-by=");
        assertThat(new Day(Samples.today(), Samples.TODAY, "/").isToday()).isTrue();
    }

    @Test
    void aLongListIsShownInPages() {
        var middle = new Pager(2, 25, 312, "customers", "/c/contoso/customers?sort=name");
        assertThat(middle.words()).isEqualTo("26–50 of 312 customers");
        assertThat(middle.previous()).hasValue("/c/contoso/customers?sort=name&page=1");
        assertThat(middle.next()).hasValue("/c/contoso/customers?sort=name&page=3");
        assertThat(new Pager(13, 25, 312, "customers", "/").next()).isEmpty();
        assertThat(new Pager(13, 25, 312, "customers", "/").words()).isEqualTo("301–312 of 312 customers");
        assertThat(new Pager(1, 25, 0, "customers", "/").words()).isEqualTo("No more customers");
    }

    @Test
    void aMeasureIsFullOnlyWhenNothingIsMissing() {
        assertThat(measure("249999.99").filled()).isEqualTo(99);
        assertThat(measure("249999.99").toGo()).hasValue("0.01 USD to go");
        assertThat(measure("250000").filled()).isEqualTo(100);
        assertThat(measure("-5").filled()).isZero();
    }

    private static Progress measure(String have) {
        return new Progress("ACR", new BigDecimal(have), new BigDecimal("250000"), "USD", false, null, "");
    }
}
