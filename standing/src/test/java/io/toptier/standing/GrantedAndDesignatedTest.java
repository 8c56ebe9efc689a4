package io.toptier.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Designations, the transition of FY26, and what Microsoft granted: facts beside what is computed. */
class GrantedAndDesignatedTest {
    private static final String DESIGNATION = TopTier.DESIGNATION;

    @Test
    void aDesignationGivesTheTierFromTheMonthAfter() {
        var designated = Situation.eligible()
                .designation("certified-software-azure", "2025-01-02", "2026-01-02")
                .knownBy("2025-07-15");

        assertThat(designated.on("2025-01-31").path(DESIGNATION).met()).isFalse();
        assertThat(designated.on("2025-01-31").measure(DESIGNATION).projected()).isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(designated.on("2025-02-01").path(DESIGNATION).met()).isTrue();
        assertThat(designated.on("2025-02-01").topTier().met()).isTrue();
    }

    @Test
    void attainedOnTheLastDayOfAMonthItGivesTheTierOnTheNextDay() {
        var designated = Situation.eligible()
                .designation("industry-ai", "2025-01-31", null)
                .knownBy("2025-07-15");

        assertThat(designated.on("2025-01-31").path(DESIGNATION).met()).isFalse();
        assertThat(designated.on("2025-02-01").path(DESIGNATION).met()).isTrue();
    }

    @Test
    void aLapsedDesignationGivesNothing() {
        var designated = Situation.eligible()
                .designation("certified-software-azure", "2025-07-20", "2026-07-20")
                .knownBy("2026-11-22");

        assertThat(designated.on("2026-07-19").path(DESIGNATION).met()).isTrue();
        assertThat(designated.on("2026-07-20").path(DESIGNATION).met()).isFalse();
        assertThat(designated.on("2026-07-20").measure(DESIGNATION).reason()).contains("lapsed on 2026-07-20");
    }

    @Test
    void securityGaveTheTierInFiscalYear2025AndNotAfter() {
        var designated = Situation.eligible()
                .designation("certified-software-security", "2024-10-10", null)
                .knownBy("2026-11-22");

        assertThat(designated.on("2025-06-30").path(DESIGNATION).met()).isTrue();
        assertThat(designated.on("2025-07-01").path(DESIGNATION).met()).isFalse();
        assertThat(designated.on("2025-07-01").measure(DESIGNATION).reason()).contains("not one that gives the tier");
    }

    @Test
    void inFiscalYear2026NoSalesGetThere() {
        var tier = Situation.eligible()
                .sale("fabrikam", "2025-09-01", "9000000")
                .on("2025-11-15")
                .knownBy("2026-11-22")
                .topTier();

        assertThat(tier.met()).isFalse();
        assertThat(tier.paths())
                .filteredOn(path -> path.name().equals(TopTier.MARKETPLACE))
                .allSatisfy(path -> {
                    assertThat(path.met()).isFalse();
                    assertThat(path.ways()).isEmpty();
                    assertThat(path.reason()).contains("no way to Top Tier on 2025-11-15");
                });
        assertThat(String.valueOf(tier.basis())).contains("trust inferred");
    }

    @Test
    void holdersOfTheOldTierKeepItToTheEndOf2025() {
        var holder = Situation.eligible().granted("2023-08-01", null).knownBy("2026-11-22");

        var last = granted(holder.on("2025-12-31"));
        var first = granted(holder.on("2026-01-01"));

        assertThat(last.kept()).isTrue();
        assertThat(last.reason()).contains("held on 2025-06-30", "kept to 2025-12-31");
        assertThat(String.valueOf(last.basis())).contains("rule top-tier-grandfathering", "trust copy");
        assertThat(first.kept()).isFalse();
        assertThat(first.reason()).contains("nobody keeps the old tier since 2026-01-01");
    }

    @Test
    void whoGotItInTheTransitionItselfKeepsNothing() {
        var late = Situation.eligible().granted("2025-07-01", null).knownBy("2026-11-22");

        assertThat(granted(late.on("2025-08-01")).kept()).isFalse();
        assertThat(granted(late.on("2025-08-01")).holds()).isTrue();
    }

    @Test
    void whatIsGrantedNeverMixesWithWhatIsComputed() {
        var holder = Situation.eligible().granted("2023-08-01", "2026-01-01").topTier();
        var reached = TopTierTest.transactions(30, 8, "100").topTier();

        assertThat(holder.met()).isFalse();
        assertThat(Objects.requireNonNull(holder.granted()).holds()).isTrue();
        assertThat(reached.met()).isTrue();
        assertThat(Objects.requireNonNull(reached.granted()).stated()).isFalse();
        assertThat(Objects.requireNonNull(reached.granted()).reason()).contains("toptier.yaml says nothing of it");
    }

    private static Granted granted(Situation situation) {
        return Objects.requireNonNull(situation.topTier().granted());
    }
}
