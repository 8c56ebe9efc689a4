package io.toptier.workspace;

import io.toptier.kernel.Customer;
import io.toptier.kernel.Customer.MicrosoftAccount;
import io.toptier.kernel.CustomerId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Outcome;
import io.toptier.kernel.Place;
import io.toptier.kernel.ResourceGroup;
import io.toptier.kernel.SubscriptionId;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code customers.csv}: who the customers are, and which subscriptions and resource groups are theirs. */
public final class Customers {
    public static final String FILE = "customers.csv";

    public static final Columns COLUMNS = new Columns(
            List.of("id", "name"),
            List.of(
                    "aliases",
                    "tenant_id",
                    "domain",
                    "country",
                    "microsoft_account",
                    "currency",
                    "subscriptions",
                    "resource_groups"));
    private static final Map<String, MicrosoftAccount> ACCOUNTS = Map.of(
            "managed", MicrosoftAccount.MANAGED,
            "unmanaged", MicrosoftAccount.UNMANAGED,
            "other", MicrosoftAccount.OTHER);

    private Customers() {}

    /** By id; a customer declared twice is a finding and keeps its first row. */
    public static Outcome<List<Customer>> read(Workspace workspace) {
        var findings = new Findings();
        var byId = new TreeMap<CustomerId, Customer>();
        if (!Files.isRegularFile(workspace.file(FILE))) {
            findings.add(Finding.error(
                    "missing-file",
                    Place.file(FILE),
                    "no such file",
                    "a row for each customer, with what is theirs",
                    "write the file, with the columns id, name and subscriptions at least"));
        }
        for (var row : new Table(workspace, COLUMNS, findings).read(FILE)) {
            customer(row, findings).ifPresent(customer -> {
                var first = byId.putIfAbsent(customer.id(), customer);
                if (first != null) {
                    findings.add(twice(first, customer));
                }
            });
        }
        return findings.with(List.copyOf(byId.values()));
    }

    private static Optional<Customer> customer(Row row, Findings findings) {
        var id = row.required("id");
        var name = row.required("name");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Customer(
                new CustomerId(id.get()),
                name.orElse(id.get()),
                row.list("aliases"),
                row.text("tenant_id").orElse(null),
                row.text("domain").orElse(null),
                row.text("country").orElse(null),
                row.choice("microsoft_account", ACCOUNTS).orElse(MicrosoftAccount.OTHER),
                row.currency("currency").map(Object::toString).orElse(null),
                row.list("subscriptions").stream().map(SubscriptionId::new).toList(),
                row.list("resource_groups").stream()
                        .flatMap(text -> group(text, row, findings).stream())
                        .toList(),
                row.place()));
    }

    private static Optional<ResourceGroup> group(String text, Row row, Findings findings) {
        var group = ResourceGroup.parse(text);
        if (group.isEmpty()) {
            findings.add(Finding.error(
                    "bad-value",
                    row.place("resource_groups"),
                    Reading.quoted(text),
                    "subscription/group",
                    "write the subscription's id, a slash, and the group's name"));
        }
        return group;
    }

    private static Finding twice(Customer first, Customer second) {
        return Finding.error(
                "customer-twice",
                second.place().column("id"),
                "'" + second.id() + "', already declared in line "
                        + first.place().line(),
                "each id once",
                "merge the two rows");
    }
}
