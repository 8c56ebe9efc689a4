package io.toptier.bench.contoso;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SplitTruthProperties {

    @Property
    void thePartsAddUpToTheWhole(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(28) BigDecimal amount,
            @ForAll @Size(min = 1, max = 9)
                    Map<
                                    @AlphaChars @StringLength(max = 4) String,
                                    @BigRange(min = "0.001", max = "99999") @Scale(3) BigDecimal>
                            weights) {
        var parts = SplitTruth.of(amount, weights);
        assertThat(parts.keySet()).isEqualTo(weights.keySet());
        assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(amount);
    }

    @Property
    void equalWeightsDifferByAtMostOneUnit(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(28) BigDecimal amount,
            @ForAll @NotEmpty @Size(max = 7) Map<@AlphaChars @StringLength(max = 3) String, Boolean> names) {
        var weights = new java.util.TreeMap<String, BigDecimal>();
        names.keySet().forEach(name -> weights.put(name, BigDecimal.TEN));
        var parts = SplitTruth.of(amount, weights).values();
        var spread = parts.stream()
                .max(BigDecimal::compareTo)
                .orElseThrow()
                .subtract(parts.stream().min(BigDecimal::compareTo).orElseThrow());
        assertThat(spread).isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(28));
    }

    @Example
    void theUnitLeftOverGoesToTheFirstNameOfATie() {
        var unit = BigDecimal.ONE.movePointLeft(28);
        var parts =
                SplitTruth.of(unit, Map.of("litware", BigDecimal.ONE, "fabrikam", BigDecimal.ONE, "", BigDecimal.ONE));
        assertThat(parts.get("")).isEqualByComparingTo(unit);
        assertThat(parts.get("fabrikam")).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Example
    void theUnitLeftOverGoesToTheLargestRemainder() {
        var parts = SplitTruth.of(BigDecimal.ONE, Map.of("coho", BigDecimal.ONE, "tailspin", new BigDecimal("2")));
        assertThat(parts.get("coho")).isEqualByComparingTo("0.3333333333333333333333333333");
        assertThat(parts.get("tailspin")).isEqualByComparingTo("0.6666666666666666666666666667");
    }
}
