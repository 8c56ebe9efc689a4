package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.Month;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which months are looked at: twelve whole ones that end with the last one over. */
class WindowTest {
    @Test
    void aMonthIsOverWithItsLastDay() {
        assertThat(Window.of(LocalDate.of(2024, 1, 30), 12)).hasToString("2023-01 to 2023-12");
        assertThat(Window.of(LocalDate.of(2024, 1, 31), 12)).hasToString("2023-02 to 2024-01");
        assertThat(Window.of(LocalDate.of(2024, 2, 28), 12)).hasToString("2023-02 to 2024-01");
        assertThat(Window.of(LocalDate.of(2024, 2, 29), 12)).hasToString("2023-03 to 2024-02");
    }

    @Test
    void salesAtBothEdgesCountAndThoseBesideThemDoNot() {
        var year = Situation.eligible()
                .sale("fabrikam", "2023-01-31", "1000")
                .sale("fabrikam", "2023-02-01", "20")
                .sale("fabrikam", "2024-01-31", "3")
                .sale("fabrikam", "2024-02-01", "4000");

        assertThat(year.measure("billed-sales").have()).hasToString("23 USD");
        assertThat(year.measure("billed-sales").evidence().excluded())
                .extracting(Evidence.Item::value, Evidence.Item::why)
                .containsExactlyInAnyOrder(
                        tuple("1000 USD", "before the window"), tuple("4000 USD", "after the window"));
    }

    @Test
    void aMonthThatIsNotFinalIsNamed() {
        var year = Situation.eligible()
                .sale("p/1", "fabrikam", "Contoso Insight Desk", "2024-01-01", "100", "Upcoming", false)
                .sale("q/1", "fabrikam", "Contoso Insight Desk", "2024-02-01", "100", "Upcoming", false)
                .on("2024-02-05")
                .knownBy("2024-02-05");

        assertThat(year.standing().openMonths()).containsExactly(Month.of(2024, 1));
    }

    @Test
    void whichMonthsIsAnInference() {
        var standing = Situation.eligible().standing();

        assertThat(standing.window()).hasToString("2023-02 to 2024-01");
        assertThat(Objects.requireNonNull(standing.windowBasis()).trust()).isEqualTo("inferred");
    }

    @Test
    void aWindowHasAMonthAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.of(LocalDate.of(2024, 1, 1), 0));
    }
}
