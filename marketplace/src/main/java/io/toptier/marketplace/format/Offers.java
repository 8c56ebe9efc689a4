package io.toptier.marketplace.format;

import io.toptier.kernel.Counted;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Solution;
import io.toptier.kernel.SolutionId;
import io.toptier.marketplace.format.Declared.Asked;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the partner's solutions was bought: by the offer's name or its id. */
final class Offers {
    private final Declared<SolutionId> declared = new Declared<>();

    Offers(List<Solution> solutions) {
        for (var solution : solutions) {
            declared.declare(solution.id(), solution.name());
            declared.declare(solution.id(), solution.offerId());
            declared.declare(solution.id(), solution.id().value());
        }
    }

    /** As the download names it; empty where it does not. */
    static String offer(Row row) {
        return row.text(RevenueColumns.OFFER)
                .or(() -> row.text(RevenueColumns.OFFER_ID))
                .orElse("");
    }

    Optional<SolutionId> solution(Row row) {
        var names = Stream.of(RevenueColumns.OFFER, RevenueColumns.OFFER_ID)
                .flatMap(column -> row.text(column).stream())
                .toList();
        return declared.owner(names, row.place());
    }

    void tell(Findings findings) {
        declared.unmatched().forEach(one -> findings.add(unknown(one)));
    }

    private Finding unknown(Asked<SolutionId> asked) {
        return Finding.warning(
                "sale-solution-unknown",
                asked.first.column(RevenueColumns.OFFER),
                asked.quoted() + ", in " + Counted.of(asked.rows, "row"),
                asked.claimants.isEmpty()
                        ? "an id, a name or an offer_id of solutions.csv"
                        : "one solution, not " + asked.claimed(),
                remedy(asked));
    }

    private String remedy(Asked<SolutionId> asked) {
        if (!asked.claimants.isEmpty()) {
            return "take the name from one of the two; until then the sales are of no solution";
        }
        if (asked.names.isEmpty()) {
            return "fill in the offer; until then the sales are of no solution";
        }
        return Nearest.to(asked.names.get(0), declared.names())
                        .map(near -> "if it is '" + near + "', write the offer's name or offer_id there; else ")
                        .orElse("")
                + "add the solution to solutions.csv; until then the sales are of no solution";
    }
}
