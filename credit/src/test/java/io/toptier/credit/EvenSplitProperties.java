package io.toptier.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class EvenSplitProperties {
    private static final BigDecimal UNIT = BigDecimal.ONE.movePointLeft(28);

    @Property
    void partsAddUpToTheLastDigitAndDifferByOneUnitAtMost(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(28) BigDecimal amount,
            @ForAll @IntRange(min = 1, max = 9) int parts) {
        var split = EvenSplit.of(amount, parts);

        assertThat(split).hasSize(parts);
        assertThat(split.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(amount);
        var most = split.stream().max(Comparator.naturalOrder()).orElseThrow();
        var least = split.stream().min(Comparator.naturalOrder()).orElseThrow();
        assertThat(most.subtract(least)).isLessThanOrEqualTo(UNIT);
    }

    @Property
    void whatDividesEvenlyIsDividedEvenly(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal part,
            @ForAll @IntRange(min = 1, max = 9) int parts) {
        assertThat(EvenSplit.of(part.multiply(BigDecimal.valueOf(parts)), parts))
                .allSatisfy(one -> assertThat(one).isEqualByComparingTo(part));
    }
}
