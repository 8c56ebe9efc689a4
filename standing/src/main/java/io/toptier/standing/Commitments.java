package io.toptier.standing;

import io.toptier.rulebook.Ruling;
import io.toptier.standing.Evidence.Item;
import io.toptier.standing.Quantity.Dollars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The partner's own commitments, measured against a threshold: the largest single one that is signed counts. */
final class Commitments {
    private final List<Commitment> commitments;
    private final LocalDate on;

    Commitments(List<Commitment> commitments, LocalDate on) {
        this.commitments = commitments;
        this.on = on;
    }

    /** @param key of the threshold, as {@code commitment-usd} */
    Measure measure(String name, Ruling.Found thresholds, String key) {
        var need = new Dollars(thresholds.decimal(key));
        var largest = commitments.stream().filter(this::isSigned).max(Comparator.comparing(Commitment::amountUsd));
        var have = new Dollars(largest.map(Commitment::amountUsd).orElse(BigDecimal.ZERO));
        var reason = largest.map(one -> "the largest single commitment signed by " + on + ", of " + one.signedOn()
                        + "; whether several add up is not said, so they are not added")
                .orElse("no commitment of the partner's own is signed by " + on);
        var met = have.reaches(need);
        return Measure.fact(name, have, need, State.of(met), reason, Basis.of(thresholds))
                .projected(met ? null : signedLater(need))
                .with(evidence());
    }

    private boolean isSigned(Commitment one) {
        return !one.signedOn().isAfter(on);
    }

    /** What the workspace already says is going to be signed. */
    private @Nullable LocalDate signedLater(Dollars need) {
        return commitments.stream()
                .filter(one -> new Dollars(one.amountUsd()).reaches(need))
                .map(Commitment::signedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Evidence evidence() {
        var counted = new ArrayList<Item>();
        var excluded = new ArrayList<Item>();
        for (var one : commitments) {
            var note = one.note().isEmpty() ? "" : ", " + one.note();
            (isSigned(one) ? counted : excluded)
                    .add(new Item(
                            "commitment of " + one.signedOn() + note + " (" + one.place() + ")",
                            new Dollars(one.amountUsd()).toString(),
                            isSigned(one) ? "signed" : "not signed by " + on,
                            List.of()));
        }
        return new Evidence(counted, excluded);
    }
}
