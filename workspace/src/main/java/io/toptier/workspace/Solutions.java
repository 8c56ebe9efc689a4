package io.toptier.workspace;

import static java.util.stream.Collectors.toMap;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Place;
import io.toptier.kernel.Solution;
import io.toptier.kernel.Solution.CoSellStatus;
import io.toptier.kernel.Solution.StatusChange;
import io.toptier.kernel.SolutionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code solutions.csv}: what the partner sells; a row for each change of its co-sell status. */
public final class Solutions {
    public static final String FILE = "solutions.csv";

    public static final Columns COLUMNS = new Columns(
            List.of("id", "name", "co_sell_status", "since"),
            List.of("offer_id", "type", "transactable_since", "validated_on", "diagram_on"));
    private static final Map<String, CoSellStatus> STATUSES =
            Arrays.stream(CoSellStatus.values()).collect(toMap(CoSellStatus::key, status -> status));

    private final Findings findings = new Findings();
    private final Map<SolutionId, List<Solution>> rows = new TreeMap<>();

    private Solutions() {}

    /** By id; where two rows of a solution disagree on what is no history, a finding says so and the first row counts. */
    public static Outcome<List<Solution>> read(Workspace workspace) {
        var reader = new Solutions();
        new Table(workspace, COLUMNS, reader.findings).read(FILE).forEach(reader::take);
        return reader.findings.with(
                reader.rows.values().stream().map(reader::merged).toList());
    }

    private void take(Row row) {
        var id = row.required("id");
        var name = row.required("name");
        var status = row.required("co_sell_status").flatMap(present -> row.choice("co_sell_status", STATUSES));
        var since = row.required("since").flatMap(present -> row.day("since"));
        if (id.isEmpty() || status.isEmpty() || since.isEmpty()) {
            return;
        }
        var solution = new Solution(
                new SolutionId(id.get()),
                name.orElse(id.get()),
                row.text("offer_id").orElse(null),
                row.text("type").orElse(null),
                List.of(new StatusChange(status.get(), since.get())),
                row.day("transactable_since").orElse(null),
                row.day("validated_on").orElse(null),
                row.day("diagram_on").orElse(null),
                row.place());
        rows.computeIfAbsent(solution.id(), first -> new ArrayList<>()).add(solution);
    }

    private Solution merged(List<Solution> changes) {
        var first = changes.get(0);
        var history = changes.stream().flatMap(one -> one.history().stream()).toList();
        for (var other : changes.subList(1, changes.size())) {
            same(first, other, "name", first.name(), other.name());
            same(first, other, "offer_id", first.offerId(), other.offerId());
            same(first, other, "type", first.type(), other.type());
        }
        return new Solution(
                first.id(),
                first.name(),
                first.offerId(),
                first.type(),
                history,
                earliest(changes.stream().map(Solution::transactableSince).toList()),
                earliest(changes.stream().map(Solution::validatedOn).toList()),
                earliest(changes.stream().map(Solution::diagramOn).toList()),
                first.place());
    }

    private void same(Solution first, Solution other, String column, @Nullable String one, @Nullable String another) {
        if (!Objects.equals(one, another)) {
            findings.add(differs(first, other.place().column(column), one, another));
        }
    }

    private static Finding differs(Solution first, Place place, @Nullable String one, @Nullable String another) {
        return Finding.error(
                "solution-differs",
                place,
                "'" + Objects.requireNonNullElse(another, "") + "', but '" + Objects.requireNonNullElse(one, "")
                        + "' in line " + first.place().line(),
                "the same in every row of solution '" + first.id() + "'",
                "correct one of the two rows");
    }

    private static @Nullable LocalDate earliest(List<@Nullable LocalDate> days) {
        return days.stream()
                .flatMap(day -> Optional.ofNullable(day).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
