package io.toptier.desk.month;

import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A month as its files in {@code out/} have it: what was closed, whatever changed since.
 *
 * @param complete false where it could not be read whole
 * @param findings of the close
 * @param files by name, with their sizes in bytes
 */
public record FiledMonth(
        Month month,
        KnownBy knownBy,
        String policy,
        boolean complete,
        List<InCurrency> currencies,
        List<Source> sources,
        Duty duty,
        List<Finding> findings,
        List<Group> unattributed,
        SortedMap<String, Long> files) {

    /** The figures of one currency; effective cost where nothing else is said. */
    public record InCurrency(
            Currency currency,
            BigDecimal total,
            BigDecimal customersTotal,
            BigDecimal unattributedTotal,
            BigDecimal excludedTotal,
            List<Customer> customers,
            SortedMap<String, Cost> unattributed,
            SortedMap<String, Cost> excluded,
            SortedMap<String, Cost> included,
            Invoice invoice) {

        /** Of the consumption, the part that is nobody's and the whole. */
        public BigDecimal consumption() {
            return customersTotal.add(unattributedTotal);
        }
    }

    /** @param routes how it came to the customer, and how much each way */
    public record Customer(
            String id, String name, BigDecimal effective, BigDecimal billed, SortedMap<String, BigDecimal> routes) {}

    public record Cost(BigDecimal effective, BigDecimal billed, long lines) {}

    /**
     * @param invoiced what the exports bill before tax and credits
     * @param stated what the invoice says; null where nobody entered it
     * @param amortization effective − billed, of everything
     */
    public record Invoice(BigDecimal invoiced, @Nullable BigDecimal stated, BigDecimal amortization) {

        /** Stated − invoiced; empty where nothing is stated. */
        public Optional<BigDecimal> difference() {
            return Optional.ofNullable(stated).map(amount -> amount.subtract(invoiced));
        }
    }

    /** A run of an export, as {@link io.toptier.consumption.SourceRun} says. */
    public record Source(
            String path,
            String side,
            String shape,
            String run,
            @Nullable String submitted,
            long files,
            long lines,
            String digest,
            List<String> superseded) {}

    /** Whether a report is due, and by which rules. */
    public record Duty(
            boolean due,
            String method,
            String reason,
            @Nullable Basis basis,
            @Nullable Basis methodBasis) {}

    public record Basis(String rule, LocalDate published, String source, String trust) {}

    /** As {@link io.toptier.consumption.UnattributedGroup} says. */
    public record Group(
            Currency currency,
            String reason,
            String subscription,
            String resourceGroup,
            String value,
            BigDecimal effective,
            BigDecimal billed,
            long lines) {}

    public long count(Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }
}
