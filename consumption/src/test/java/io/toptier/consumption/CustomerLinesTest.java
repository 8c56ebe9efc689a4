package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.CustomerId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines a customer's figure comes from. */
class CustomerLinesTest {
    @Test
    void aFigureIsExplainedByItsLinesAndTheirRoutes() {
        var situation = situation()
                .line(CostLine.of("1").in("sub-a"))
                .line(CostLine.of("2").in("sub-b").tagged("\"customer\": \"contoso\""))
                .line(CostLine.of("4").in("sub-b").tagged("\"customer\": \"fabrikam\""))
                .line(CostLine.of("8").in("sub-shared"))
                .used("aks", "contoso", "1")
                .used("aks", "fabrikam", "1");

        assertThat(linesOf("contoso", situation))
                .containsExactly("subscription usage 1", "tag usage 2", "pool:aks usage 8");
        assertThat(linesOf("fabrikam", situation)).containsExactly("tag usage 4", "pool:aks usage 8");
    }

    @Test
    void aPoolWithoutAShareExplainsNothing() {
        var situation = situation().line(CostLine.of("8").in("sub-shared")).used("aks", "fabrikam", "1");

        assertThat(linesOf("contoso", situation)).isEmpty();
    }

    @Test
    void excludedUnreadableAndBilledOnlyLinesAreNotAmongThem() {
        var situation = situation()
                .line(CostLine.of("1")
                        .in("sub-a")
                        .charge(Charged.details("Usage").publisher("Marketplace")))
                .line(CostLine.of("2").in("sub-a").period("31/31/2023"))
                .line(CostLine.of("0").billed("4").lines(0, 1).in("sub-a"));

        assertThat(linesOf("contoso", situation)).isEmpty();
    }

    private static Situation situation() {
        return new Situation()
                .owner("contoso", "sub-a")
                .customer("fabrikam", "Fabrikam Inc")
                .pool("aks", "sub-shared");
    }

    private static List<String> linesOf(String customer, Situation situation) {
        return situation.linesOf(new CustomerId(customer)).stream()
                .map(line -> line.route() + " " + line.charge().key() + " "
                        + line.lines().cost().effective())
                .toList();
    }
}
