package io.toptier.bench;

import io.toptier.bench.azure.Columns;
import io.toptier.bench.azure.Line;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Fifty columns of the Enterprise Agreement, as somebody would choose them who has no use for the other seven. */
final class BigColumns {

    private static final Set<String> LEFT_OUT = Set.of(
            "CostCenter",
            "ServiceInfo1",
            "ServiceInfo2",
            "AvailabilityZone",
            "PlanName",
            "AccountId",
            "ResourceLocationNormalized");

    private static final List<String> ALL = Columns.EA_2024_08_01.names();

    private BigColumns() {}

    static List<String> names() {
        return ALL.stream().filter(name -> !LEFT_OUT.contains(name)).toList();
    }

    static List<String> fields(Line line) {
        var fields = line.fields();
        return IntStream.range(0, ALL.size())
                .filter(column -> !LEFT_OUT.contains(ALL.get(column)))
                .mapToObj(fields::get)
                .toList();
    }
}
