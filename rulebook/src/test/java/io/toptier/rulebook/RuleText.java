package io.toptier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules for tests, in few words. */
final class RuleText {
    static final RuleId FEE = new RuleId("fee");

    private RuleText() {}

    static Rule fee(Version... versions) {
        return fee(Origin.OPERATOR, List.of(versions), List.of());
    }

    static Rule fee(Origin origin, List<Version> versions, List<Silence> silences) {
        return new Rule(
                FEE,
                "Fee",
                "What it costs.",
                Kind.Plain.TEXT,
                Map.of(),
                null,
                versions,
                silences,
                origin,
                Place.file("fee.yaml"));
    }

    static Version says(String value, String from, @Nullable String until, String published) {
        return says(value, from, until, published, null, Origin.SHIPPED);
    }

    static Version says(
            String value,
            String from,
            @Nullable String until,
            String published,
            @Nullable String withdrawn,
            Origin origin) {
        return new Version(
                FEE,
                new Span(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)),
                new Value.Text(value),
                new Publication(
                        LocalDate.parse(published),
                        null,
                        withdrawn == null ? null : LocalDate.parse(withdrawn),
                        "Contoso gazette",
                        Trust.VENDOR,
                        LocalDate.parse("2026-11-22")),
                null,
                origin,
                Place.line("fee.yaml", 7));
    }

    static Silence silent(String from, @Nullable String until) {
        return new Silence(
                new Span(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)),
                Silence.Because.NOT_FOUND,
                null,
                "no gazette was found",
                LocalDate.parse("2026-11-22"),
                Place.line("fee.yaml", 20));
    }

    static KnownBy knownBy(String day) {
        return new KnownBy(LocalDate.parse(day));
    }

    static String answer(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Found.class);
        return ruling.found().orElseThrow().version().value().toString();
    }
}
