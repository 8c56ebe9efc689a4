package io.toptier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The two laws of a rulebook that can be asked about the past, over any history of publications. */
class KnownByProperties {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 40; // few, so that spans and publications meet

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void versionPublishedLaterNeverChangesWhatWasKnown(
            @ForAll("histories") List<Version> history,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate known) {
        var knownBy = new KnownBy(known);
        var asItWasThen = history.stream()
                .filter(version -> knownBy.knows(version.publication().published()))
                .map(version -> asKnown(version, knownBy))
                .toList();

        assertThat(rule(history).ask(day, knownBy).trace())
                .isEqualTo(rule(asItWasThen).ask(day, knownBy).trace());
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void versionInForceLaterNeverChangesAnEarlierDay(
            @ForAll("histories") List<Version> history,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate known) {
        var knownBy = new KnownBy(known);
        var inForce = history.stream()
                .filter(version -> !version.span().from().isAfter(day))
                .toList();

        assertThat(rule(history).ask(day, knownBy).claims())
                .isEqualTo(rule(inForce).ask(day, knownBy).claims());
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void stretchesAnswerLikeEachOfTheirDays(
            @ForAll("histories") List<Version> history, @ForAll("days") LocalDate known) {
        var knownBy = new KnownBy(known);
        var time = new Span(START, START.plusDays(DAYS));
        var stretches = Rulebook.of(List.of(rule(history))).through(RuleText.FEE, time, knownBy);

        for (var day : START.datesUntil(START.plusDays(DAYS)).toList()) {
            var covering = stretches.stream()
                    .filter(stretch -> stretch.span().contains(day))
                    .toList();
            assertThat(covering).hasSize(1);
            assertThat(covering.get(0).ruling().claims())
                    .isEqualTo(rule(history).ask(day, knownBy).claims());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<Version>> histories() {
        return version().list().ofMaxSize(6);
    }

    private Arbitrary<Version> version() {
        var length = Arbitraries.integers().between(1, DAYS);
        var withdrawnAfter = Arbitraries.integers().between(0, DAYS).injectNull(0.7);
        return Combinators.combine(
                        days(),
                        length.injectNull(0.3),
                        days(),
                        withdrawnAfter,
                        Arbitraries.of(Origin.class),
                        Arbitraries.of("a", "b", "c"))
                .as((from, lasts, published, withdrawn, origin, value) -> RuleText.says(
                        value,
                        from.toString(),
                        lasts == null ? null : from.plusDays(lasts).toString(),
                        published.toString(),
                        withdrawn == null ? null : published.plusDays(withdrawn).toString(),
                        origin));
    }

    /** The version as it read on that day: nobody knew yet that it would be withdrawn. */
    private static Version asKnown(Version version, KnownBy knownBy) {
        var said = version.publication();
        if (said.withdrawn() == null || knownBy.knows(said.withdrawn())) {
            return version;
        }
        return RuleText.says(
                version.value().toString(),
                version.span().from().toString(),
                version.span().until() == null ? null : version.span().until().toString(),
                said.published().toString(),
                null,
                version.origin());
    }

    private static Rule rule(List<Version> versions) {
        return RuleText.fee(versions.toArray(Version[]::new));
    }
}
