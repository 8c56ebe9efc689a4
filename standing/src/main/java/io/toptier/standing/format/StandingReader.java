package io.toptier.standing.format;

import io.toptier.deals.format.DealTables;
import io.toptier.kernel.Customer;
import io.toptier.kernel.Findings;
import io.toptier.kernel.FxRates;
import io.toptier.kernel.Solution;
import io.toptier.marketplace.format.PrivateOffers;
import io.toptier.marketplace.format.RevenueDownloads;
import io.toptier.report.PartnerFacts;
import io.toptier.report.format.Contracts;
import io.toptier.report.format.PartnerSettingsReader;
import io.toptier.rulebook.Rulebook;
import io.toptier.standing.ConsumptionOrSales;
import io.toptier.standing.OwnConsumption;
import io.toptier.standing.StandingBooks;
import io.toptier.standing.StandingFacts;
import io.toptier.workspace.Customers;
import io.toptier.workspace.FxTable;
import io.toptier.workspace.Solutions;
import io.toptier.workspace.Workspace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads everything of a workspace that its standing on a day rests on. */
public final class StandingReader {
    private final Workspace workspace;
    private final LocalDate on;
    private final Findings findings;

    private StandingReader(Workspace workspace, LocalDate on, Findings findings) {
        this.workspace = workspace;
        this.on = on;
        this.findings = findings;
    }

    public static StandingBooks read(Workspace workspace, LocalDate on, Findings findings) {
        return new StandingReader(workspace, on, findings).books();
    }

    private StandingBooks books() {
        var rulebook = findings.take(Rulebook.of(workspace));
        var settings = PartnerSettingsReader.read(workspace, findings);
        var customers = findings.take(Customers.read(workspace));
        var solutions = findings.take(Solutions.read(workspace));
        var deals = findings.take(DealTables.read(workspace, customers, solutions));
        var rates = FxTable.read(workspace, findings);
        var facts = facts(settings.facts(), customers, solutions, rates, rulebook);
        return new StandingBooks(settings.partner(), rulebook, customers, rates, deals.deals(), facts);
    }

    private StandingFacts facts(
            PartnerFacts partner,
            List<Customer> customers,
            List<Solution> solutions,
            FxRates rates,
            Rulebook rulebook) {
        return new StandingFacts(
                findings.take(RevenueDownloads.read(workspace, customers, solutions, rulebook)),
                solutions,
                CommitmentTable.read(workspace, findings),
                partner,
                Contracts.read(workspace, customers, findings),
                privateOffers(),
                consumption(rates, rulebook));
    }

    /** Purchase record → private offer; the first where two claim one. */
    private Map<String, String> privateOffers() {
        var offers = new HashMap<String, String>();
        for (var offer : findings.take(PrivateOffers.read(workspace))) {
            offer.purchaseRecords().forEach(record -> offers.putIfAbsent(record, offer.id()));
        }
        return offers;
    }

    private OwnConsumption consumption(FxRates rates, Rulebook rulebook) {
        return ConsumptionOrSales.window(rulebook, on, workspace.knownBy())
                .map(new FrozenConsumption(workspace, rates, findings)::in)
                .orElse(OwnConsumption.NONE);
    }
}
