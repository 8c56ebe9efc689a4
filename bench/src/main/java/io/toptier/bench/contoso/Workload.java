package io.toptier.bench.contoso;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that runs month after month.
 *
 * @param about what it costs a month, roughly, in the currency of its billing scope
 * @param lines how many lines a month it makes
 * @param commitment what covers it from the second line on; the first is on demand
 * @param since its first month
 */
record Workload(
        Resource resource, Sku sku, BigDecimal about, int lines, Commitment commitment, Month since, Verdict verdict) {

    static Workload of(Resource resource, Sku sku, String about, int lines, Verdict verdict) {
        return new Workload(resource, sku, new BigDecimal(about), lines, Commitment.NONE, Contoso.FIRST, verdict);
    }

    Workload coveredBy(Commitment commitment) {
        return new Workload(resource, sku, about, lines, commitment, since, verdict);
    }

    Workload since(Month first) {
        return new Workload(resource, sku, about, lines, commitment, first, verdict);
    }

    List<Charge> charges(Month month) {
        var charges = new ArrayList<Charge>();
        if (month.compareTo(since) >= 0) {
            var dice = Dice.of(
                    month.toString(), resource.id(), resource.subscription().id(), sku.name(), resource.tags());
            for (int line = 0; line < lines; line++) {
                charges.add(charge(month, line, dice));
            }
        }
        return charges;
    }

    private Charge charge(Month month, int line, Dice dice) {
        var day = month.firstDay().plusDays((long) month.yearMonth().lengthOfMonth() * line / lines + dice.below(3));
        var cost = about.multiply(Contoso.growth(month)).divide(BigDecimal.valueOf(lines), 6, RoundingMode.DOWN);
        if (commitment != Commitment.NONE && line > 0) {
            return Charge.covered(day, this, Costs.near(cost, dice));
        }
        return Charge.consumed(day, resource, sku, written(cost, dice), verdict);
    }

    private static String written(BigDecimal cost, Dice dice) {
        if (dice.oneIn(40)) {
            return Costs.tiny(dice);
        }
        return dice.oneIn(40) ? Costs.takenBack(cost, dice) : Costs.near(cost, dice);
    }
}
