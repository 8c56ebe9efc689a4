package io.toptier.consumption.format;

import io.toptier.consumption.format.LineFinder.Text;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Place;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lines of one run say that cannot be used: each text once, with its first line. */
final class Faults {
    /** Of one kind; the others are counted. */
    private static final int MOST_TEXTS = 100;

    private static final String AMOUNT = "an amount, as 12.34 or 1.2E-05";

    private final ReadRun run;
    private final Map<String, Map<Text, Long>> linesByCode = new TreeMap<>();

    Faults(ReadRun run) {
        this.run = run;
    }

    void date(String text, long lines) {
        add("bad-date", run.has(Role.PERIOD_START) ? Role.PERIOD_START : Role.DAY, text, lines);
    }

    /** Null where the amount is one; an export of one cost carries it as both. */
    void amounts(@Nullable String oddEffective, @Nullable String oddBilled, long lines) {
        amount(oddEffective, Role.EFFECTIVE_COST, lines);
        if (oddEffective == null || run.has(Role.BILLED_COST)) {
            amount(oddBilled, Role.BILLED_COST, lines);
        }
    }

    private void amount(@Nullable String odd, Role ofBoth, long lines) {
        if (odd != null && Amount.of(odd).isEmpty()) {
            add(odd.isBlank() ? "missing-amount" : "bad-amount", run.has(ofBoth) ? ofBoth : Role.COST, odd, lines);
        }
    }

    void currency(String code, long lines) {
        var currency = LineKind.currency(code, run);
        var declared = run.source().currency();
        if (currency.equals(LineKind.NO_CURRENCY)) {
            add("bad-currency", Role.CURRENCY, code, lines);
        } else if (declared != null && !declared.equals(currency)) {
            add("currency-differs", Role.CURRENCY, code, lines);
        }
    }

    void tell(Findings findings) {
        var told = new HashSet<Text>();
        linesByCode.forEach((code, texts) -> sample(texts).forEach(text -> told.addAll(wherever(text))));
        var places = LineFinder.first(run, told);
        linesByCode.forEach((code, texts) -> {
            sample(texts).forEach(text -> findings.add(finding(code, seen(text, texts), place(text, places))));
            if (texts.size() > MOST_TEXTS) {
                var more = texts.size() - MOST_TEXTS + " more texts of this kind";
                findings.add(finding(code, more, Place.file(run.path())));
            }
        });
    }

    private void add(String code, Role role, String text, long lines) {
        linesByCode
                .computeIfAbsent(
                        code,
                        none -> new TreeMap<>(Comparator.comparing(Text::role).thenComparing(Text::value)))
                .merge(new Text(role, text), lines, Long::sum);
    }

    private static List<Text> sample(Map<Text, Long> texts) {
        return texts.keySet().stream().limit(MOST_TEXTS).toList();
    }

    /** A line's month may be taken from its day or from the end of its billing period, so a bad date may stand there. */
    private static List<Text> wherever(Text text) {
        return text.role() == Role.PERIOD_START
                ? Stream.of(Role.PERIOD_START, Role.PERIOD_END, Role.DAY)
                        .map(role -> new Text(role, text.value()))
                        .toList()
                : List.of(text);
    }

    private Place place(Text text, Map<Text, Place> places) {
        return wherever(text).stream()
                .flatMap(one -> Optional.ofNullable(places.get(one)).stream())
                .min(Comparator.comparing(place -> place.line() == null))
                .orElseGet(() -> Place.file(run.path()));
    }

    private static String seen(Text text, Map<Text, Long> texts) {
        var lines = texts.getOrDefault(text, 0L);
        return (text.value().isBlank() ? "an empty field" : "'" + text.value() + "'")
                + (lines > 1 ? " on " + lines + " lines" : "");
    }

    private Finding finding(String code, String seen, Place place) {
        return switch (code) {
            case "bad-date" ->
                Finding.error(
                        "bad-date",
                        place,
                        seen,
                        "a date as " + run.dateExample(),
                        "correct the file; if it writes the day first, say 'dates: day-first' in its source; the money is in 'bad-date'");
            case "bad-currency" ->
                Finding.error(
                        "bad-currency",
                        place,
                        seen,
                        "an ISO 4217 currency code",
                        "correct the file, or declare 'currency:' in its source; the money is under XXX");
            case "currency-differs" ->
                Finding.error(
                        "currency-differs",
                        place,
                        seen,
                        run.source().currency() + ", as " + run.source().place() + " declares",
                        "correct the declaration, or take the currency out of it");
            case "missing-amount" ->
                Finding.error(
                        "missing-amount",
                        place,
                        seen,
                        AMOUNT,
                        "download the file again; Azure writes a zero where there is no cost, never nothing");
            default ->
                Finding.error(
                        "bad-amount",
                        place,
                        seen,
                        AMOUNT,
                        "download the file again; the line is counted, its amount is not");
        };
    }
}
