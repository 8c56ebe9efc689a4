package io.toptier.bench.contoso;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One charge, in the words of no dataset.
 *
 * @param billed what the invoice says, as written, possibly with an exponent
 * @param effective the same after commitments are spread over what they cover
 * @param allocationRule the cost allocation rule that made it; mostly empty
 */
record Charge(
        Kind kind,
        LocalDate day,
        Resource resource,
        Sku sku,
        Commitment commitment,
        String billed,
        String effective,
        String allocationRule,
        Verdict verdict) {

    static Charge consumed(LocalDate day, Resource resource, Sku sku, String cost, Verdict verdict) {
        return new Charge(Kind.USAGE, day, resource, sku, Commitment.NONE, cost, cost, "", verdict);
    }

    static Charge covered(LocalDate day, Workload workload, String effective) {
        return new Charge(
                Kind.COVERED_USAGE,
                day,
                workload.resource(),
                workload.sku(),
                workload.commitment(),
                "0",
                effective,
                "",
                workload.verdict());
    }

    /** A charge that is no consumption, whoever's it is. */
    static Charge excluded(Kind kind, LocalDate day, Resource resource, Sku sku, String cost) {
        return new Charge(kind, day, resource, sku, Commitment.NONE, cost, cost, "", verdict(kind));
    }

    static Charge ofCommitment(
            Kind kind, LocalDate day, Resource resource, Commitment commitment, String billed, String effective) {
        return new Charge(kind, day, resource, commitment.sku(), commitment, billed, effective, "", verdict(kind));
    }

    static Charge allocated(LocalDate day, Resource resource, Sku sku, String cost, String rule) {
        return new Charge(
                Kind.ALLOCATION, day, resource, sku, Commitment.NONE, cost, cost, rule, verdict(Kind.ALLOCATION));
    }

    Charge costing(String cost) {
        return new Charge(kind, day, resource, sku, commitment, cost, cost, allocationRule, verdict);
    }

    BigDecimal billedAmount() {
        return new BigDecimal(billed);
    }

    BigDecimal effectiveAmount() {
        return new BigDecimal(effective);
    }

    private static Verdict verdict(Kind kind) {
        return kind.excluded().orElseThrow();
    }
}
