package io.toptier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ExactTotalProperties {

    private static final long JUST_BELOW = 999_999_999_999_999_999L;

    @Property
    void itIsTheSumThatBigDecimalFinds(@ForAll List<@LongRange(min = -JUST_BELOW, max = JUST_BELOW) Long> amounts) {
        var total = new ExactTotal();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            total.add(amounts.get(i), i % 29);
            sum = sum.add(BigDecimal.valueOf(amounts.get(i), i % 29));
        }
        assertThat(total.total()).isEqualByComparingTo(sum);
    }

    @Example
    void itDoesNotOverflow() {
        var total = new ExactTotal();
        for (int i = 0; i < 100; i++) {
            total.add(JUST_BELOW, 28);
        }
        assertThat(total.total()).isEqualByComparingTo(new BigDecimal("9.99999999999999999").movePointLeft(9));
    }
}
