package io.toptier.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import io.toptier.rulebook.Rulebook;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every allowed move of a registration, and that no other is. */
class RegistrationStatesTest {
    private static final Map<String, Set<String>> MOVES = Map.of(
            "registration-pending", Set.of("approved", "review-pending"),
            "approved", Set.of("review-pending", "closed"),
            "review-pending", Set.of("review-passed", "review-failed", "action-required"),
            "action-required", Set.of("review-pending"),
            "review-passed", Set.of("closed"),
            "review-failed", Set.of("closed"),
            "marketplace-validation-pending", Set.of("action-required", "closed"),
            "marketplace-validation-passed", Set.of("closed"),
            "marketplace-validation-failed", Set.of("closed"),
            "closed", Set.of());

    private final RegistrationStates states = new RegistrationStates(Rulebook.shipped()
            .ask(ShippedRules.REGISTRATION_STATES, LocalDate.of(2023, 10, 1), new KnownBy(LocalDate.of(2026, 11, 22)))
            .found()
            .orElseThrow());

    @Test
    void theAllowedMovesAreThoseOfThePageAndNoOther() {
        for (var from : MOVES.keySet()) {
            for (var to : MOVES.keySet()) {
                assertThat(states.allows(from, to))
                        .as(from + " → " + to)
                        .isEqualTo(MOVES.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void theNamesOfTheBulkFileAreStatesOfThePortal() {
        for (var status : Registration.Status.values()) {
            assertThat(MOVES).containsKey(RegistrationStates.portal(status));
        }
        assertThat(states.next(Registration.Status.ACTION_REQUIRED)).isEqualTo(List.of("review-pending"));
    }
}
