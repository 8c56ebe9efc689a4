package io.toptier.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.consumption.Pool.Idle;
import io.toptier.consumption.Pool.WithoutTelemetry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which Azure services a customer's consumption is of. */
class ServicesTest {
    @Test
    void aCustomersOwnLinesAreOfTheServicesTheyName() {
        var situation = new Situation()
                .owner("contoso", "sub-a")
                .line(CostLine.of("1.10").in("sub-a").service("Storage"))
                .line(CostLine.of("2.20").in("sub-a", "rg-web").service("Storage"))
                .line(CostLine.of("4").in("sub-a").service("Virtual Machines"))
                .line(CostLine.of("8").in("sub-a").service(" "));

        assertThat(servicesOf("contoso", situation))
                .isEqualTo(Map.of("Storage", "3.3", "Virtual Machines", "4", "(no service)", "8"));
    }

    @Test
    void servicesOfAGroupComeInOneOrderHoweverTheyWereRead() {
        var storage = new ServiceCost("Storage", BigDecimal.ONE, 1);
        var machines = new ServiceCost("Virtual Machines", BigDecimal.TEN, 2);
        var group = CostLine.of("11").group();

        assertThat(withServices(group, machines, storage)).isEqualTo(withServices(group, storage, machines));
    }

    private static LineGroup withServices(LineGroup group, ServiceCost... services) {
        return new LineGroup(
                group.run(),
                group.currency(),
                group.charge(),
                group.subscription(),
                group.resourceGroup(),
                group.tags(),
                group.offer(),
                group.badPeriod(),
                group.cost(),
                List.of(services));
    }

    @Test
    void aShareOfAPoolIsOfThePoolsServices() {
        var situation = pool(Idle.UNATTRIBUTED)
                .line(CostLine.of("30").in("sub-shared").service("Virtual Machines"))
                .line(CostLine.of("10").in("sub-shared").service("Load Balancer"))
                .used("aks", "contoso", "1")
                .used("aks", "fabrikam", "1")
                .idle("aks", "2");

        assertThat(servicesOf("contoso", situation))
                .isEqualTo(Map.of("Virtual Machines", "7.5", "Load Balancer", "2.5"));
    }

    /** Each service leaves a rest when it is split in three; together they leave another. */
    @Test
    void oneCentIsACentInEveryServiceOfAPool() {
        var situation = pool(Idle.SPREAD)
                .owner("litware", "sub-c")
                .line(CostLine.of("0.01").in("sub-shared").service("Virtual Machines"))
                .line(CostLine.of("0.01").in("sub-shared").service("Load Balancer"))
                .line(CostLine.of("-0.01").in("sub-shared").service("Storage"))
                .used("aks", "contoso", "1")
                .used("aks", "fabrikam", "1")
                .used("aks", "litware", "1");
        var customers = situation.attributed().month().currencies().get(0).customers();

        assertThat(customers)
                .allSatisfy(
                        one -> assertThat(sum(one.services().values().stream().toList()))
                                .isEqualByComparingTo(one.total().effective()));
        for (var service : List.of("Virtual Machines", "Load Balancer", "Storage")) {
            assertThat(sum(customers.stream()
                            .map(one -> one.services().getOrDefault(service, BigDecimal.ZERO))
                            .toList()))
                    .isEqualByComparingTo(service.equals("Storage") ? "-0.01" : "0.01");
        }
    }

    @Test
    void whatIsSpreadIsOfTheServicesThatWereBoughtAhead() {
        var situation = new Situation()
                .owner("contoso", "sub-a")
                .owner("fabrikam", "sub-b")
                .policy(Policies.with(ChargeClass.UNUSED_COMMITMENT, AcrPolicy.Treatment.SPREAD))
                .line(CostLine.of("30").in("sub-a").service("Storage"))
                .line(CostLine.of("10").in("sub-b").service("Storage"))
                .line(CostLine.of("4")
                        .charge(Charged.details("UnusedReservation"))
                        .service("Virtual Machines"));

        assertThat(servicesOf("contoso", situation)).isEqualTo(Map.of("Storage", "30", "Virtual Machines", "3"));
        assertThat(servicesOf("fabrikam", situation)).isEqualTo(Map.of("Storage", "10", "Virtual Machines", "1"));
    }

    private static Situation pool(Idle idle) {
        return new Situation()
                .owner("contoso", "sub-a")
                .owner("fabrikam", "sub-b")
                .pool("aks", "sub-shared", idle, WithoutTelemetry.UNATTRIBUTED);
    }

    private static SortedMap<String, String> servicesOf(String customer, Situation situation) {
        return situation.attributed().month().currencies().get(0).customers().stream()
                .filter(one -> one.customer().value().equals(customer))
                .flatMap(one -> one.services().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stripTrailingZeros().toPlainString(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
