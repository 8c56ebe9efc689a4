package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExactSplitProperties {
    @Property(tries = 10_000)
    void thePartsAddUpToTheAmount(
            @ForAll("amounts") BigDecimal amount, @ForAll("weights") Map<String, BigDecimal> weights) {
        var parts = ExactSplit.split(amount, new TreeMap<>(weights));

        assertThat(parts.keySet()).isEqualTo(weights.keySet());
        assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(amount);
    }

    @Property(tries = 10_000)
    void eachPartIsWithinOneUnitOfItsExactShare(
            @ForAll("amounts") BigDecimal amount, @ForAll("weights") Map<String, BigDecimal> weights) {
        var total = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var unit = BigDecimal.ONE.movePointLeft(Math.max(ExactSplit.SCALE, amount.scale()));

        ExactSplit.split(amount, new TreeMap<>(weights)).forEach((key, part) -> {
            var weight = weights.getOrDefault(key, BigDecimal.ZERO);
            var away = part.multiply(total).subtract(amount.multiply(weight)).abs();
            assertThat(away).isLessThan(unit.multiply(total));
            assertThat(weight.signum() == 0 && part.signum() != 0).isFalse();
        });
    }

    @Property(tries = 10_000)
    void theSplitIsTheSameWhateverTheOrderAndTheScaleOfTheWeights(
            @ForAll("amounts") BigDecimal amount,
            @ForAll("weights") Map<String, BigDecimal> weights,
            @ForAll Random random) {
        var entries = new ArrayList<>(weights.entrySet());
        Collections.shuffle(entries, random);
        var thousandfold = new TreeMap<String, BigDecimal>();
        entries.forEach(
                entry -> thousandfold.put(entry.getKey(), entry.getValue().movePointRight(3)));

        assertThat(ExactSplit.split(amount, thousandfold)).isEqualTo(ExactSplit.split(amount, new TreeMap<>(weights)));
    }

    @Property(tries = 10_000)
    void aNegativeAmountMirrorsThePositive(
            @ForAll("amounts") BigDecimal amount, @ForAll("weights") Map<String, BigDecimal> weights) {
        var mirrored = ExactSplit.split(amount.negate(), new TreeMap<>(weights));

        ExactSplit.split(amount, new TreeMap<>(weights))
                .forEach((key, part) -> assertThat(mirrored.get(key)).isEqualTo(part.negate()));
    }

    @Example
    void unitsLeftOverGoToTheLargestRemaindersAndThenToTheSmallestKeys() {
        var unit = new BigDecimal("1E-28");
        var weights = new TreeMap<>(
                Map.of("contoso", BigDecimal.ONE, "fabrikam", BigDecimal.ONE, "litware", new BigDecimal("1.5")));

        assertThat(ExactSplit.split(unit.multiply(BigDecimal.valueOf(2)), weights))
                .containsEntry("litware", unit)
                .containsEntry("contoso", unit)
                .containsEntry("fabrikam", unit.subtract(unit));
    }

    @Example
    void weightsThatCannotSplitAreRefused() {
        assertThatThrownBy(() -> ExactSplit.split(BigDecimal.ONE, new TreeMap<>(Map.of("contoso", BigDecimal.ZERO))))
                .hasMessage("cannot split by weights that add up to 0");
        assertThatThrownBy(() -> ExactSplit.split(
                        BigDecimal.ONE,
                        new TreeMap<>(Map.of("contoso", BigDecimal.ONE.negate(), "fabrikam", BigDecimal.TEN))))
                .hasMessage("a weight must not be negative: contoso has -1");
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.randomValue(GeneratedMonth::amount);
    }

    /** Never all zero. */
    @Provide
    Arbitrary<Map<String, BigDecimal>> weights() {
        return Arbitraries.randomValue(random -> {
            var weights = new TreeMap<String, BigDecimal>();
            weights.put("contoso", weight(random).add(BigDecimal.ONE));
            for (int more = random.nextInt(8); more > 0; more--) {
                weights.put("customer-" + random.nextInt(20), weight(random));
            }
            return weights;
        });
    }

    private static BigDecimal weight(Random random) {
        return random.nextInt(4) == 0
                ? BigDecimal.ZERO
                : new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(12) - 2);
    }
}
