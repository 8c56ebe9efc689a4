package io.toptier.bench.contoso;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All charges of one billing scope in one month, closed to whole cents by a rounding adjustment as Azure does. */
record Bill(Month month, List<Charge> charges) {

    private static final int CENTS = 2;

    Bill {
        charges = List.copyOf(charges);
    }

    static Bill enterprise(Month month) {
        return closed(month, charges(EnterpriseEstate.workloads(), EnterpriseExtras.charges(month), month));
    }

    static Bill european(Month month) {
        return closed(month, charges(EuropeanEstate.workloads(), EuropeanExtras.charges(month), month));
    }

    static Bill closed(Month month, List<Charge> charges) {
        var open = new Bill(month, charges);
        var invoiced = open.invoiced();
        var rounding = invoiced.setScale(CENTS, RoundingMode.HALF_UP).subtract(invoiced);
        var closed = new ArrayList<>(charges);
        closed.add(
                Charge.excluded(Kind.ROUNDING, month.lastDay(), Resource.NONE, Sku.ROUNDING, rounding.toPlainString()));
        return new Bill(month, closed);
    }

    /** What the invoice says before tax and credits. */
    BigDecimal invoiced() {
        return charges.stream()
                .filter(charge -> charge.kind().inActual() && !charge.kind().isBelowTheLine())
                .map(Charge::billedAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The charges without the adjustment that closed them. */
    List<Charge> open() {
        return charges.stream().filter(charge -> charge.kind() != Kind.ROUNDING).toList();
    }

    private static List<Charge> charges(List<Workload> workloads, List<Charge> extras, Month month) {
        return Stream.concat(workloads.stream().flatMap(workload -> workload.charges(month).stream()), extras.stream())
                .toList();
    }
}
