package io.toptier.deals.format;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import io.toptier.deals.Deal;
import io.toptier.deals.Registration;
import io.toptier.deals.Registration.Pricing;
import io.toptier.deals.Registration.Status;
import io.toptier.deals.Registration.Tenant;
import io.toptier.kernel.DealId;
import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.workspace.Columns;
import io.toptier.workspace.Nearest;
import io.toptier.workspace.Row;
import io.toptier.workspace.Table;
import io.toptier.workspace.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code registrations.csv}: one row a registration; an empty {@code registered_at} makes it a draft. */
public final class RegistrationsTable {
    public static final Columns COLUMNS = new Columns(
            List.of("deal"),
            List.of(
                    "marketplace",
                    "marketplace_on",
                    "deployed_on_azure",
                    "perpetual",
                    "contract_value",
                    "solution_value",
                    "currency",
                    "signed_on",
                    "starts_on",
                    "ends_on",
                    "tenant",
                    "pricing",
                    "registered_at",
                    "status",
                    "status_at"));
    private static final Map<String, Tenant> TENANTS =
            Arrays.stream(Tenant.values()).collect(toMap(Tenant::key, tenant -> tenant));
    private static final Map<String, Pricing> PRICINGS =
            Arrays.stream(Pricing.values()).collect(toMap(Pricing::key, pricing -> pricing));
    private static final Map<String, Status> STATUSES =
            Arrays.stream(Status.values()).collect(toMap(Status::key, status -> status));

    private final Set<String> deals;
    private final Findings findings;

    RegistrationsTable(List<Deal> deals, Findings findings) {
        this.deals = deals.stream().map(deal -> deal.id().value()).collect(toCollection(TreeSet::new));
        this.findings = findings;
    }

    /** By deal; a second registration of a deal is a finding, and the first row counts. */
    List<Registration> read(Workspace workspace) {
        var byDeal = new TreeMap<DealId, Registration>();
        for (var row : new Table(workspace, COLUMNS, findings).read("registrations.csv")) {
            registration(row).ifPresent(one -> {
                var first = byDeal.putIfAbsent(one.deal(), one);
                if (first == null) {
                    check(one);
                    checkValues(one);
                } else {
                    findings.add(twice(first, one));
                }
            });
        }
        return List.copyOf(byDeal.values());
    }

    private Optional<Registration> registration(Row row) {
        return row.required("deal").map(deal -> {
            if (!deals.contains(deal)) {
                findings.add(Finding.error(
                        "unknown-deal",
                        row.place("deal"),
                        "'" + deal + "'",
                        "an id of deals.csv",
                        Nearest.remedy(deal, deals)));
            }
            return new Registration(
                    new DealId(deal),
                    row.flag("marketplace").orElse(false),
                    row.day("marketplace_on").orElse(null),
                    row.flag("deployed_on_azure").orElse(null),
                    row.flag("perpetual").orElse(false),
                    Amounts.of("contract_value", row, findings).orElse(null),
                    Amounts.of("solution_value", row, findings).orElse(null),
                    row.day("signed_on").orElse(null),
                    row.day("starts_on").orElse(null),
                    row.day("ends_on").orElse(null),
                    row.choice("tenant", TENANTS).orElse(null),
                    row.choice("pricing", PRICINGS).orElse(null),
                    row.instant("registered_at").orElse(null),
                    row.choice("status", STATUSES).orElse(null),
                    row.instant("status_at").orElse(null),
                    row.place());
        });
    }

    private void check(Registration one) {
        var starts = one.startsOn();
        var ends = one.endsOn();
        if (starts != null && ends != null && ends.isBefore(starts)) {
            findings.add(Finding.error(
                    "bad-span",
                    one.place().column("ends_on"),
                    "from " + starts + " to " + ends,
                    "an end on " + starts + " or later",
                    "correct one of the two days"));
        }
        if (one.isDraft() == (one.status() != null)) {
            findings.add(Finding.error(
                    "registration-status-differs",
                    one.place().column("status"),
                    one.isDraft()
                            ? "a status, but no instant of registration"
                            : "registered at " + one.registeredAt() + ", but no status",
                    "both for what was sent, neither for a draft",
                    "fill in the one that is missing as Partner Center shows it, or clear the other"));
        }
        if (one.perpetual() && ends != null) {
            findings.add(Finding.warning(
                    "registration-status-differs",
                    one.place().column("ends_on"),
                    "a perpetual contract that ends on " + ends,
                    "no end",
                    "clear ends_on, or write false under perpetual"));
        }
    }

    /** Their columns share one currency. */
    private void checkValues(Registration one) {
        var whole = one.contractValue();
        var solution = one.solutionValue();
        if (whole != null && solution != null && solution.compareTo(whole) > 0) {
            findings.add(Finding.error(
                    "bad-value",
                    one.place().column("solution_value"),
                    solution + " of a contract of " + whole,
                    "not more than contract_value",
                    "correct one of the two; the solution value is the contract's without one-time implementation"));
        }
    }

    private static Finding twice(Registration first, Registration second) {
        return Finding.error(
                "registration-twice",
                second.place().column("deal"),
                "a second registration of deal '" + second.deal() + "', the first in line "
                        + first.place().line(),
                "one registration a deal",
                "keep the one that Partner Center has");
    }
}
