package io.toptier.credit.format;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.toptier.credit.Measure;
import io.toptier.credit.Retirement;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.workspace.Section;
import io.toptier.workspace.Spans;
import io.toptier.workspace.Workspace;
import io.toptier.workspace.YamlFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@code toptier.yaml} says under {@code credit}: which percent of the basis retires quota, and who says so. */
final class RetirementReader {
    private static final String FILE = "toptier.yaml";
    private static final Map<String, Measure> MEASURES =
            Arrays.stream(Measure.values()).collect(toUnmodifiableMap(Measure::key, measure -> measure));

    private final Findings findings;

    RetirementReader(Findings findings) {
        this.findings = findings;
    }

    List<Retirement> read(Workspace workspace) {
        return YamlFile.read(workspace.file(FILE), FILE, findings)
                .flatMap(top -> top.section("credit"))
                .map(this::rates)
                .orElse(List.of());
    }

    private List<Retirement> rates(Section credit) {
        var rates = new ArrayList<Retirement>();
        for (var section : credit.sections("retirement")) {
            rate(section).filter(rate -> isNew(rate, rates)).ifPresent(rates::add);
        }
        credit.finish();
        return rates;
    }

    private Optional<Retirement> rate(Section one) {
        var measure = one.required("measure").flatMap(present -> one.choice("measure", MEASURES));
        var percent = one.required("percent").flatMap(present -> one.decimal("percent"));
        var from = one.required("from").flatMap(present -> one.day("from"));
        var until = one.day("until").orElse(null);
        var evidence = one.required("evidence");
        one.finish();
        if (measure.isEmpty() || percent.isEmpty() || from.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        return Spans.of(from.get(), until, one.place(), findings)
                .map(span -> new Retirement(measure.get(), percent.get(), span, evidence.get(), one.place()));
    }

    /** The first of two that claim a day counts. */
    private boolean isNew(Retirement rate, List<Retirement> before) {
        var other = before.stream()
                .filter(one -> one.measure() == rate.measure())
                .filter(one -> one.inForce().overlaps(rate.inForce()))
                .findFirst();
        other.ifPresent(first -> findings.add(Finding.error(
                "retirement-twice",
                rate.place(),
                "a second percent of " + rate.measure().key() + " " + rate.inForce() + ", beside that in line "
                        + first.place().line(),
                "one percent for each day",
                "let 'until' of one be 'from' of the next")));
        return other.isEmpty();
    }
}
