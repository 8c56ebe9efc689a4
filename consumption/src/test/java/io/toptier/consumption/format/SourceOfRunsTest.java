package io.toptier.consumption.format;

import static io.toptier.consumption.format.ExportText.ea;
import static io.toptier.consumption.format.ExportText.focus;
import static io.toptier.consumption.format.ExportText.payg;
import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.LineGroup;
import io.toptier.consumption.Side;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the runs of a source are what its declaration says: one scope, one kind of cost, one language. */
class SourceOfRunsTest {
    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void anEmptyWorkspace() {
        drop = new Drop(folder);
    }

    @Test
    void runsOfTwoScopesAreTwoSources() {
        drop.run("exports/fabrikam")
                .scope("/subscriptions/aaaa")
                .part(focus().lines(3))
                .manifest();
        drop.run("exports/northwind")
                .scope("/subscriptions/bbbb")
                .submitted("2023-12-09T05:00:00Z")
                .part(focus().lines(4))
                .manifest();

        assertThat(drop.read("exports").told())
                .containsExactly("error scopes-mixed exports/fabrikam costs of /subscriptions/aaaa");
        assertThat(drop.read(Drop.source(Side.BOTH, "exports/fabrikam"), Drop.source(Side.BOTH, "exports/northwind"))
                        .lines())
                .isEqualTo(7);
    }

    @Test
    void actualAndAmortizedRunsInOneFolderAreToldApart() {
        drop.run("exports/a")
                .dataset("ActualCost", "2024-08-01")
                .part(ea().lines(3))
                .manifest();
        drop.run("exports/b")
                .dataset("AmortizedCost", "2024-08-01")
                .submitted("2023-12-09T05:00:00Z")
                .part(ea().lines(4))
                .manifest();

        var read = drop.read(Drop.source(Map.of(Side.BILLED, "exports", Side.EFFECTIVE, "exports"), null, null));

        assertThat(read.billed()).isEqualTo("3");
        assertThat(read.effective()).isEqualTo("4");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void amortizedCostIsNotTakenForActualCost() {
        drop.run("exports/b")
                .dataset("AmortizedCost", "2024-08-01")
                .part(ea().lines(4))
                .manifest();

        var read = drop.read(Drop.source(Map.of(Side.BILLED, "exports", Side.EFFECTIVE, "exports"), null, null));

        assertThat(read.billed()).isEqualTo("0");
        assertThat(read.told()).containsExactly("error dataset-differs exports runs of AmortizedCost");
    }

    @Test
    void partsWithOtherColumnsAreOneRun() {
        drop.run("exports/run")
                .part(focus().lines(3))
                .part(focus().columns(
                                "EffectiveCost",
                                "BilledCost",
                                "BillingCurrency",
                                "ChargeCategory",
                                "SubAccountId",
                                "BillingPeriodStart",
                                "Tags")
                        .lines(2, "EffectiveCost", "0.25", "Tags", "{\"customer\": \"fabrikam\"}"))
                .manifest();

        var read = drop.read("exports");

        assertThat(read.effective()).isEqualTo("3.5");
        assertThat(read.billed()).isEqualTo("5");
        assertThat(read.groups())
                .extracting(LineGroup::tags)
                .containsExactlyInAnyOrder("", "{\"customer\": \"fabrikam\"}");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void filesOfTwoKindsInOneRunAreAnError() {
        drop.file("exports/part_0_0001.csv", focus().lines(3).csv());
        drop.file("exports/part_1_0001.csv", payg().lines(4).csv());

        assertThat(drop.read("exports").errors()).containsExactly("shapes-mixed");
    }

    @Test
    void aFileOfAnUnknownKindIsAnErrorAndTheOthersAreRead() {
        drop.run("exports/run")
                .part(focus().lines(3))
                .part("Id,Name,City\n1,Contoso,Paris\n", 1)
                .manifest();

        var read = drop.read("exports");

        assertThat(read.effective()).isEqualTo("3");
        assertThat(read.errors()).containsExactlyInAnyOrder("unknown-shape", "row-count-differs");
    }
}
