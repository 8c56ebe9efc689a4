package io.toptier.bench;

import io.toptier.bench.azure.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The plain files around a big export: who the partner and its customers are, and who used how much of the pools. */
final class BigWorkspace {

    private final Path folder;

    BigWorkspace(Path folder) {
        this.folder = folder;
    }

    void write(Export billed, Export effective) throws IOException {
        Files.createDirectories(folder.resolve("telemetry"));
        Files.writeString(folder.resolve("toptier.yaml"), settings(billed, effective));
        Files.writeString(folder.resolve("customers.csv"), customers());
        Files.writeString(folder.resolve("telemetry/2026-10.csv"), telemetry());
    }

    private static String settings(Export billed, Export effective) {
        return """
                partner: {id: contoso, name: Contoso Analytics, tenant: 11111111-2222-3333-4444-555555555555}
                consumption:
                  sources:
                    - {billed: %s, effective: %s, currency: USD}
                  customer-tag: customer
                  precedence: [subscription, resource-group, tag, pool]
                  pools:
                %s""".formatted(billed.folderWithContainer(), effective.folderWithContainer(), pools());
    }

    private static String pools() {
        return IntStream.range(0, BigEstate.POOLS)
                .mapToObj(pool -> {
                    int group = BigEstate.poolGroup(pool);
                    return "    - {id: pool-%d, subscription: %s, resource-group: %s, metric: cpu_core_seconds, idle: %s}\n"
                            .formatted(
                                    pool,
                                    BigEstate.subscription(BigEstate.subscriptionOfGroup(group)),
                                    BigEstate.group(group),
                                    pool % 2 == 0 ? "spread" : "unattributed");
                })
                .collect(Collectors.joining());
    }

    private static String customers() {
        return IntStream.range(0, BigEstate.CUSTOMERS)
                .mapToObj(customer -> "%s,\"%s\",%s,%s\n"
                        .formatted(
                                BigEstate.customer(customer),
                                BigEstate.customerName(customer),
                                String.join(";", BigEstate.subscriptionsOf(customer)),
                                String.join(";", BigEstate.groupsOf(customer))))
                .collect(Collectors.joining("", "id,name,subscriptions,resource_groups\n", ""));
    }

    private static String telemetry() {
        var table = new StringBuilder("month,pool,customer,metric,value\n");
        for (int pool = 0; pool < BigEstate.POOLS; pool++) {
            table.append(row(pool, "", 250_000 + pool));
            for (int customer : BigEstate.customersOfPool(pool)) {
                table.append(row(pool, BigEstate.customer(customer), 10_000 + 37L * customer + pool));
            }
        }
        return table.toString();
    }

    private static String row(int pool, String customer, long value) {
        return "2026-10,pool-%d,%s,cpu_core_seconds,%d.125\n".formatted(pool, customer, value);
    }
}
