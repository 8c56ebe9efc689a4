package io.toptier.rulebook;

import io.toptier.kernel.Place;
import io.toptier.kernel.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A history of publications that is edited at random: versions are published, rewritten, withdrawn and deleted, and it is
 * said that a rule ended. Days are few, so that spans and publications meet.
 */
final class RandomHistory {
    static final LocalDate START = LocalDate.of(2023, 1, 1);
    static final int DAYS = 40;
    private static final int MOST = 7;
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    private final SplittableRandom random;
    private List<Version> versions = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();

    RandomHistory(long seed) {
        random = new SplittableRandom(seed);
        for (int count = random.nextInt(MOST); count > 0; count--) {
            versions.add(version(day()));
        }
    }

    /**
     * One edit, done.
     *
     * @param published the first day on which somebody could know of it
     * @param from the first day of facts it can concern
     */
    record Edit(String what, Rule before, Rule after, LocalDate published, LocalDate from) {}

    Edit edit() {
        var before = rule();
        var edited = new ArrayList<>(versions);
        var at = edited.isEmpty() ? 0 : random.nextInt(edited.size());
        var edit = switch (kind(edited.size())) {
            case 0 -> published(edited, before);
            case 1 -> rewritten(edited, at, before);
            case 2 -> withdrawn(edited, at, before);
            case 3 -> deleted(edited, at, before);
            default -> ended(edited, before);
        };
        versions = edited;
        return edit;
    }

    LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    /** A day before the given one, the day before the first among them. */
    LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1 + random.nextInt(1 + (int) (day.toEpochDay() - START.toEpochDay())));
    }

    LocalDate dayFrom(LocalDate day) {
        return day.plusDays(random.nextInt(DAYS));
    }

    private Edit published(List<Version> edited, Rule before) {
        var version = version(day());
        edited.add(version);
        return done(
                "published " + version,
                before,
                edited,
                publishedOn(version),
                version.span().from());
    }

    private Edit rewritten(List<Version> edited, int at, Rule before) {
        var old = edited.get(at);
        var version = version(day());
        edited.set(at, version);
        var published = earlier(publishedOn(old), publishedOn(version));
        var from = earlier(old.span().from(), version.span().from());
        return done("rewrote " + old + " as " + version, before, edited, published, from);
    }

    private Edit withdrawn(List<Version> edited, int at, Rule before) {
        var old = edited.get(at);
        var day = publishedOn(old).plusDays(1 + random.nextInt(DAYS));
        var already = old.publication().withdrawn();
        edited.set(at, version(old.span(), old.value(), publishedOn(old), day, old.origin()));
        var news = already == null ? day : earlier(day, already);
        return done(
                "withdrew " + old + " on " + day,
                before,
                edited,
                news,
                old.span().from());
    }

    private Edit deleted(List<Version> edited, int at, Rule before) {
        var old = edited.remove(at);
        return done(
                "deleted " + old, before, edited, publishedOn(old), old.span().from());
    }

    /** At the most two silences, of which the later one takes the place of the first. */
    private Edit ended(List<Version> edited, Rule before) {
        var old = silences.size() > 1 ? silences.remove(0) : null;
        var silence = silence();
        silences.add(silence);
        var published = publishedOn(silence);
        var from = silence.span().from();
        if (old != null) {
            published = earlier(published, publishedOn(old));
            from = earlier(from, old.span().from());
        }
        return done("said that it ended " + silence.span(), before, edited, published, from);
    }

    private int kind(int versionsThereAre) {
        if (random.nextInt(5) == 0) {
            return 4;
        }
        return versionsThereAre == 0 ? 0 : versionsThereAre >= MOST ? 3 : random.nextInt(4);
    }

    private Edit done(String what, Rule before, List<Version> edited, LocalDate published, LocalDate from) {
        return new Edit(what, before, rule(edited), published, from);
    }

    Rule rule() {
        return rule(versions);
    }

    private Rule rule(List<Version> said) {
        return RuleText.fee(Origin.OPERATOR, List.copyOf(said), List.copyOf(silences));
    }

    private Silence silence() {
        var place = Place.line("fee.yaml", 20);
        return new Silence(Span.startingOn(day()), Silence.Because.NOT_IN_FORCE, day(), "It ended.", CHECKED, place);
    }

    private static LocalDate publishedOn(Silence silence) {
        return Objects.requireNonNull(silence.published());
    }

    private Version version(LocalDate published) {
        var from = day();
        var until = random.nextInt(3) == 0 ? null : from.plusDays(1 + random.nextInt(DAYS));
        var withdrawn = random.nextInt(4) == 0 ? published.plusDays(1 + random.nextInt(DAYS)) : null;
        var value = new Value.Text(Character.toString('a' + random.nextInt(3)));
        var origin = random.nextBoolean() ? Origin.SHIPPED : Origin.OPERATOR;
        return version(new Span(from, until), value, published, withdrawn, origin);
    }

    private static Version version(
            Span span, Value value, LocalDate published, @Nullable LocalDate withdrawn, Origin origin) {
        var said = new Publication(published, null, withdrawn, "Contoso gazette", Trust.VENDOR, CHECKED);
        return new Version(RuleText.FEE, span, value, said, null, origin, Place.line("fee.yaml", 7));
    }

    private static LocalDate publishedOn(Version version) {
        return version.publication().published();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
