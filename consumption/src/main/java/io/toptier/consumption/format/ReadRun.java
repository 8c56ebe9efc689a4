package io.toptier.consumption.format;

import io.toptier.consumption.CostSource;
import io.toptier.consumption.ExportRun;
import io.toptier.consumption.Side;
import io.toptier.consumption.Vocabulary;
import io.toptier.kernel.Month;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A run whose lines are in the store: where they came from, and how its texts are meant. */
final class ReadRun {
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final CostSource source;
    private final Side side;
    private final RunChoice choice;
    private final Map<Layout, List<ExportFile>> layouts;
    private final long lines;
    private final Map<String, Optional<Month>> months = new HashMap<>();

    ReadRun(CostSource source, Side side, RunChoice choice, Map<Layout, List<ExportFile>> layouts, long lines) {
        this.source = source;
        this.side = side;
        this.choice = choice;
        this.layouts = Collections.unmodifiableMap(new LinkedHashMap<>(layouts));
        this.lines = lines;
    }

    CostSource source() {
        return source;
    }

    Side side() {
        return side;
    }

    String path() {
        return choice.run().path();
    }

    Run run() {
        return choice.run();
    }

    Map<Layout, List<ExportFile>> layouts() {
        return layouts;
    }

    boolean has(Role role) {
        return layouts.keySet().stream().anyMatch(layout -> layout.has(role));
    }

    /** A usage-only export says nothing of its charges; cost details and FOCUS have words of their own. */
    Vocabulary vocabulary() {
        return layouts.keySet().stream()
                .findFirst()
                .map(layout -> switch (layout.match().shape().family()) {
                    case COST_DETAILS -> layout.has(Role.CHARGE_TYPE) ? Vocabulary.COST_DETAILS : Vocabulary.USAGE_ONLY;
                    case FOCUS -> Vocabulary.FOCUS;
                    case USAGE_ONLY -> Vocabulary.USAGE_ONLY;
                })
                .orElse(Vocabulary.COST_DETAILS);
    }

    /** The month a period or day lies in; empty where it is no date in the forms that the header's shape declares. */
    Optional<Month> monthOf(String text) {
        return months.computeIfAbsent(text, this::read);
    }

    /** How a date is expected to look. */
    String dateExample() {
        if (source.dates() == CostSource.DateOrder.DAY_FIRST) {
            return "30/11/2023";
        }
        return layouts.keySet().stream()
                .flatMap(layout -> layout.match().shape().dates().stream())
                .map(DateForm::example)
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    ExportRun asExportRun() {
        var shapes = layouts.keySet().stream()
                .map(layout -> layout.match().shape().name())
                .distinct()
                .sorted()
                .toList();
        return new ExportRun(
                source.index(),
                path(),
                side,
                String.join(", ", shapes),
                choice.run().id(),
                choice.run().submitted(),
                choice.run().files().size(),
                lines,
                choice.superseded().stream().map(Run::path).toList());
    }

    private Optional<Month> read(String text) {
        var month = Month.parse(text);
        return month.isPresent() ? month : day(text).map(Month::of);
    }

    private Optional<LocalDate> day(String text) {
        if (source.dates() == CostSource.DateOrder.DAY_FIRST && text.indexOf('/') >= 0) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), DAY_FIRST));
            } catch (DateTimeParseException notADay) {
                return Optional.empty();
            }
        }
        return layouts.keySet().stream()
                .flatMap(layout -> layout.match().shape().dates().stream())
                .distinct()
                .flatMap(form -> form.day(text).stream())
                .findFirst();
    }
}
