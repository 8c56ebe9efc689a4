package io.toptier.bench.contoso;

import io.toptier.kernel.Decimals;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code toptier.yaml}. */
final class WorkspaceFile {

    private WorkspaceFile() {}

    static String text() {
        return HEAD.formatted(pools(), invoices()) + PROGRAM;
    }

    private static String pools() {
        return Arrays.stream(Pool.values())
                .map(pool -> "    - {id: %s, subscription: %s, resource-group: %s, metric: %s, idle: %s}\n"
                        .formatted(pool.id(), pool.subscription().id(), pool.group(), pool.metric(), pool.idle().word))
                .collect(Collectors.joining());
    }

    private static String invoices() {
        return Contoso.MONTHS.stream()
                .map(month ->
                        invoice(month, "USD", Contoso.finalEnterpriseBill(month).invoiced())
                                + invoice(month, "EUR", Bill.european(month).invoiced()))
                .collect(Collectors.joining());
    }

    private static String invoice(Month month, String currency, BigDecimal amount) {
        return "    - {month: %s, currency: %s, amount: \"%s\"}\n".formatted(month, currency, Decimals.plain(amount));
    }

    private static final String HEAD = """
            partner: {id: contoso, name: Contoso Analytics, tenant: 11111111-2222-3333-4444-555555555555}

            consumption:
              sources:                                     # one a billing scope; a folder holds all its runs
                - {billed: exports/ea/88000/daily-actual, effective: exports/ea/88000/daily-amortized, currency: USD}
                - {focus: exports/focus/daily-focus, currency: EUR}
              customer-tag: customer
              precedence: [subscription, resource-group, tag, pool]
              pools:                                       # shared by several customers, split by telemetry/*.csv
            %s  invoices:                                    # what Microsoft's invoice says before tax and credits
            %s
            """;

    private static final String PROGRAM = """
            program:
              top-tier: [{from: 2023-11-01, until: 2026-01-01}]      # as Microsoft confirmed it
              pracr-approved: [{from: 2023-11-01}]

            report:
              eac:                                         # estimated Azure consumption, percent of the contract value
                - {solution: insight-desk, percent: "12.5", from: 2025-07-01, evidence: "Mail of the partner manager, 2025-07-09"}
                - {solution: stream-lake, percent: "22", from: 2025-07-01, evidence: "Mail of the partner manager, 2025-07-09"}
                - {solution: forecast, percent: "15", from: 2025-07-01, evidence: "Mail of the partner manager, 2025-07-09"}
            """;
}
