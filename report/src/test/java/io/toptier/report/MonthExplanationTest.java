package io.toptier.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Trace;
import org.junit.jupiter.api.Test;

class MonthExplanationTest {
    private final ClosedMonth closed = new Situation()
            .run("daily-1", "2023-12-03T04:00:00Z")
            .pool("20")
            .weight("Fabrikam", "3")
            .weight("litware", "1")
            .weight("", "4")
            .consumed("fabrikam", "subscription", "10.25")
            .consumed("fabrikam", "pool:aks", "7.5")
            .closed();

    @Test
    void aFigureIsTracedToItsRoutesPoolsRunsAndRules() {
        var trace = MonthExplanation.customer(closed, new CustomerId("fabrikam"));

        assertThat(told(trace, ""))
                .contains(
                        "fabrikam consumed in 2023-11 = 17.75 USD",
                        "lines of its own subscriptions = 10.25 USD (customers.csv:2)",
                        "its share of pool aks = 7.5 USD",
                        "the pool cost = 20 USD (e38c/rg-shared-aks)",
                        "its weight of all that was measured = 3 of 8 (telemetry, cpu_core_seconds)",
                        "idle weight = 4, unattributed (toptier.yaml:9)",
                        "usage, by rule acr-usage = include (Learn, trust official)",
                        "run daily-1, submitted 2023-12-03T04:00:00Z = 10 lines");
    }

    @Test
    void aCustomerWithoutConsumptionIsExplainedToo() {
        assertThat(MonthExplanation.customer(closed, new CustomerId("litware")).value())
                .isEqualTo("nothing");
    }

    private static String told(Trace trace, String indent) {
        var text = new StringBuilder(indent + trace.claim() + " = " + trace.value());
        if (!trace.source().isEmpty()) {
            text.append(" (").append(trace.source()).append(")");
        }
        trace.steps().forEach(step -> text.append('\n').append(told(step, indent + "  ")));
        return text.toString();
    }
}
