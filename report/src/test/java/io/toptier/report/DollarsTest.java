package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import org.junit.jupiter.api.Test;

class DollarsTest {

    @Test
    void theOperatorsRateGoesBeforeTheExportsOwnDollars() {
        var closed = new Situation()
                .consumed("fabrikam", "tag", "100.01", "EUR", "109")
                .rate("EUR", "1.0812345")
                .closed();

        assertThat(figure(closed).usd()).isEqualByComparingTo("108.134262345");
    }

    @Test
    void withoutARateTheExportsOwnDollarsCount() {
        var closed = new Situation()
                .consumed("fabrikam", "tag", "100", "EUR", "109.5")
                .closed();

        assertThat(figure(closed).usd()).isEqualByComparingTo("109.5");
        assertThat(closed.findings()).isEmpty();
    }

    @Test
    void withoutBothThereAreNoDollarsAndAFindingSaysSo() {
        var closed = new Situation()
                .consumed("fabrikam", "tag", "100", "EUR", null)
                .consumed("litware", "tag", "200", "EUR", null)
                .closed();

        assertThat(figure(closed).usd()).isNull();
        assertThat(closed.findings()).extracting(Finding::code).containsExactly("fx-rate-missing");
    }

    @Test
    void dollarsAreDollars() {
        var closed = new Situation()
                .consumed("fabrikam", "tag", "7.123456789012345678901234")
                .closed();

        assertThat(figure(closed).usd()).isEqualByComparingTo("7.123456789012345678901234");
    }

    private static CustomerFigure figure(ClosedMonth closed) {
        return closed.currencies().get(0).customers().get(0);
    }
}
