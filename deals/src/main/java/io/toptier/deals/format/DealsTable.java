package io.toptier.deals.format;

import static java.util.stream.Collectors.toMap;

import io.toptier.deals.Deal;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.Money;
import io.toptier.workspace.Columns;
import io.toptier.workspace.Row;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code deals.csv}, a row each deal. */
public record DealsTable(References names, Findings findings) {
    public static final String FILE = "deals.csv";
    public static final Columns COLUMNS = new Columns(
            List.of("id", "customer", "type"),
            List.of(
                    "name",
                    "solutions",
                    "direction",
                    "status",
                    "substatus",
                    "value",
                    "currency",
                    "created_at",
                    "shared_at",
                    "microsoft_invited_at",
                    "microsoft_status",
                    "won_at",
                    "closed_at",
                    "sellers",
                    "partners",
                    "purchase_intent",
                    "purchase_records",
                    "crm_id"));
    private static final Map<String, Deal.Type> TYPES =
            Arrays.stream(Deal.Type.values()).collect(toMap(Deal.Type::key, type -> type));
    private static final Map<String, Deal.MicrosoftStatus> MICROSOFT =
            Arrays.stream(Deal.MicrosoftStatus.values()).collect(toMap(Deal.MicrosoftStatus::key, status -> status));

    /** What may stand in {@code status}. */
    public static final List<String> STATUSES = List.of("new", "active", "closed");

    /** What may stand in {@code substatus}. */
    public static final List<String> SUBSTATUSES =
            List.of("pending", "received", "accepted", "won", "lost", "declined", "expired", "error");

    /** What may stand in {@code purchase_intent}. */
    public static final List<String> INTENTS = List.of("yes", "no", "undecided");

    /** What may stand in {@code direction}. */
    public static final List<String> DIRECTIONS = List.of("inbound", "outbound");

    private static final Map<String, String> STATUS = words(STATUSES);
    private static final Map<String, String> SUBSTATUS = words(SUBSTATUSES);
    private static final Map<String, String> INTENT = words(INTENTS);
    private static final Map<String, String> DIRECTION = words(DIRECTIONS);

    /** By id; a deal declared twice is a finding and keeps its first row. */
    List<Deal> read(Workspace workspace) {
        var byId = new TreeMap<DealId, Deal>();
        for (var row : new Table(workspace, COLUMNS, findings).read(FILE)) {
            deal(row).ifPresent(deal -> {
                var first = byId.putIfAbsent(deal.id(), deal);
                if (first == null) {
                    DealOrder.check(deal, findings);
                } else {
                    findings.add(twice(first, deal));
                }
            });
        }
        return List.copyOf(byId.values());
    }

    private Optional<Deal> deal(Row row) {
        var id = row.required("id");
        var customer = row.required("customer");
        var type = row.required("type").flatMap(present -> row.choice("type", TYPES));
        if (id.isEmpty() || customer.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deal(
                new DealId(id.get()),
                row.text("name").orElse(id.get()),
                names.customer(customer.get(), row),
                names.solutions(row),
                type.get(),
                row.choice("direction", DIRECTION).orElse(""),
                row.choice("status", STATUS).orElse(""),
                row.choice("substatus", SUBSTATUS).orElse(""),
                value(row),
                row.instant("created_at").orElse(null),
                row.instant("shared_at").orElse(null),
                row.instant("microsoft_invited_at").orElse(null),
                row.choice("microsoft_status", MICROSOFT).orElse(Deal.MicrosoftStatus.NONE),
                row.instant("won_at").orElse(null),
                row.instant("closed_at").orElse(null),
                names.sellers(row),
                row.list("partners"),
                row.choice("purchase_intent", INTENT).orElse(""),
                row.list("purchase_records"),
                row.text("crm_id").orElse(null),
                row.place()));
    }

    private @Nullable Money value(Row row) {
        return Amounts.of("value", row, findings).orElse(null);
    }

    private static Map<String, String> words(List<String> words) {
        return words.stream().collect(toMap(Function.identity(), Function.identity()));
    }

    private static Finding twice(Deal first, Deal second) {
        return Finding.error(
                "deal-twice",
                second.place().column("id"),
                "'" + second.id() + "', already declared in line "
                        + first.place().line(),
                "each id once",
                "merge the two rows");
    }
}
