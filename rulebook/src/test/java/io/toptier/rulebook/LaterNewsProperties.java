package io.toptier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LaterNewsProperties {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 2_000;

    @Property(tries = 2_000)
    void anAnswerRestsOnNothingPublishedLater(
            @ForAll("rules") RuleId rule, @ForAll("days") LocalDate day, @ForAll("days") LocalDate known) {
        var ruling = Rulebook.shipped().ask(rule, day, new KnownBy(known));

        ruling.found().ifPresent(found -> {
            assertThat(found.version().publication().published()).isBeforeOrEqualTo(known);
            assertThat(found.version().span().contains(day)).isTrue();
        });
        assertThat(ruling).isNotInstanceOf(Ruling.Conflict.class);
    }

    @Provide
    Arbitrary<RuleId> rules() {
        return Arbitraries.of(List.copyOf(Rulebook.shipped().rules().keySet()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }
}
