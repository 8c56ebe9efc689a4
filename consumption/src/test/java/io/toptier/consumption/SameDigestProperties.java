package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Neither order nor cut of the lines changes a figure; a single unit of a single amount changes the digest. */
class SameDigestProperties {
    @Property(tries = 10_000)
    void anyOrderOfTheGroupsGivesTheSameMonth(
            @ForAll("lines") List<LineGroup> lines, @ForAll("situations") Situation situation, @ForAll Random random) {
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        var first = situation.attributed(GivenLines.of(lines));
        var second = situation.attributed(GivenLines.of(shuffled));

        assertThat(second.month().currencies()).isEqualTo(first.month().currencies());
        assertThat(second.month().sources()).isEqualTo(first.month().sources());
        assertThat(second.findings()).isEqualTo(first.findings());
    }

    @Property(tries = 10_000)
    void groupsCutInTwoGiveTheSameFigures(
            @ForAll("lines") List<LineGroup> lines, @ForAll("situations") Situation situation) {
        var cut = lines.stream()
                .flatMap(line -> Stream.of(with(line, half(line.cost())), with(line, rest(line.cost()))))
                .toList();

        assertThat(situation.attributed(GivenLines.of(cut)).month().currencies())
                .isEqualTo(situation.attributed(GivenLines.of(lines)).month().currencies());
    }

    @Property(tries = 10_000)
    void trailingZerosDoNotChangeTheDigest(@ForAll("lines") List<LineGroup> lines) {
        var padded = lines.stream().map(line -> with(line, padded(line.cost()))).toList();

        assertThat(digest(padded)).isEqualTo(digest(lines));
    }

    @Property(tries = 10_000)
    void oneUnitOfOneAmountChangesTheDigest(@ForAll("lines") List<LineGroup> lines, @ForAll Random random) {
        var at = random.nextInt(lines.size());
        var changed = new ArrayList<>(lines);
        var cost = lines.get(at).cost();
        changed.set(at, with(lines.get(at), cost.plus(new Cost(new BigDecimal("1E-28"), BigDecimal.ZERO, null, 0, 0))));

        assertThat(digest(changed)).isNotEqualTo(digest(lines));
    }

    @Property(tries = 1_000)
    void aMissingOrRepeatedGroupChangesTheDigest(@ForAll("lines") List<LineGroup> lines) {
        var repeated = new ArrayList<>(lines);
        repeated.add(lines.get(0));

        assertThat(digest(lines.subList(1, lines.size()))).isNotEqualTo(digest(lines));
        assertThat(digest(repeated)).isNotEqualTo(digest(lines));
    }

    @Provide
    Arbitrary<List<LineGroup>> lines() {
        return Arbitraries.randomValue(GeneratedMonth::line).list().ofMinSize(1).ofMaxSize(25);
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(GeneratedMonth::situation);
    }

    private static String digest(List<LineGroup> lines) {
        var digest = new LineDigest();
        lines.forEach(digest::add);
        return digest.digest().text();
    }

    private static Cost padded(Cost cost) {
        return new Cost(
                cost.effective().setScale(cost.effective().scale() + 5),
                cost.billed().setScale(40),
                cost.effectiveUsd(),
                cost.effectiveLines(),
                cost.billedLines());
    }

    private static Cost half(Cost cost) {
        return new Cost(
                half(cost.effective()),
                half(cost.billed()),
                cost.effectiveUsd() == null ? null : half(cost.effectiveUsd()),
                cost.effectiveLines() / 2,
                cost.billedLines() / 2);
    }

    private static Cost rest(Cost cost) {
        var half = half(cost);
        return new Cost(
                cost.effective().subtract(half.effective()),
                cost.billed().subtract(half.billed()),
                cost.effectiveUsd() == null || half.effectiveUsd() == null
                        ? null
                        : cost.effectiveUsd().subtract(half.effectiveUsd()),
                cost.effectiveLines() - half.effectiveLines(),
                cost.billedLines() - half.billedLines());
    }

    private static BigDecimal half(BigDecimal amount) {
        return amount.divide(BigDecimal.valueOf(2), amount.scale(), RoundingMode.DOWN);
    }

    private static LineGroup with(LineGroup line, Cost cost) {
        return new LineGroup(
                line.run(),
                line.currency(),
                line.charge(),
                line.subscription(),
                line.resourceGroup(),
                line.tags(),
                line.offer(),
                line.badPeriod(),
                cost,
                line.services().stream()
                        .map(one -> new ServiceCost(one.service(), cost.effective(), cost.effectiveLines()))
                        .toList());
    }
}
