package io.toptier.desk.page.settings;

import static io.toptier.desk.page.facts.FormField.Kind.AMOUNT;
import static io.toptier.desk.page.facts.FormField.Kind.DAY;
import static io.toptier.desk.page.facts.FormField.Kind.LIST;
import static io.toptier.desk.page.facts.FormField.Kind.TEXT;

import io.toptier.deals.store.DealFacts;
import io.toptier.desk.page.facts.FormField;
import io.toptier.desk.page.facts.FormGroup;
import io.toptier.desk.web.Choice;
import io.toptier.marketplace.store.MarketplaceFacts;
import io.toptier.report.store.ReportFacts;
import io.toptier.standing.store.StandingFactTables;
import io.toptier.workspace.store.FactRow;
import io.toptier.workspace.store.FactTable;
import io.toptier.workspace.store.WorkspaceTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A table of facts whose rows are changed here, one by one.
 *
 * @param thing one row of it, as {@code private offer}
 * @param sentence what a row says
 * @param first the columns that the list shows
 * @param more the other ones
 */
public record EditedTable(
        SettingsSection section,
        FactTable table,
        String thing,
        String sentence,
        List<FormField> first,
        List<FormField> more) {
    private static final FormField KNOWN_ON = FormField.of(
            DAY, "known_on", "Known since", "For answers as known by an earlier day; empty counts as always known");
    private static final List<EditedTable> ALL =
            List.of(solutions(), sellers(), contracts(), commitments(), designations(), calendar(), privateOffers());

    public EditedTable {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /** @param path as in addresses: {@code private-offers} */
    static Optional<EditedTable> ofPath(String path) {
        return SettingsSection.ofPath(path)
                .flatMap(section ->
                        ALL.stream().filter(one -> one.section == section).findFirst());
    }

    public String file() {
        return table.file();
    }

    /** The column that names a row. */
    String name() {
        return first.get(0).name();
    }

    /** The form of a new row. */
    List<FormGroup> groups() {
        return List.of(new FormGroup("What it is", sentence, first), new FormGroup("More", "", more));
    }

    /** The form of a row, which may have columns of the company's own. */
    List<FormGroup> groups(FactRow row) {
        var own = new TreeSet<>(row.cells().keySet());
        own.removeAll(table.columns().inOrder());
        var groups = new ArrayList<>(groups());
        if (!own.isEmpty()) {
            groups.add(new FormGroup(
                    "Columns of your own",
                    "",
                    own.stream()
                            .map(column -> FormField.of(TEXT, column, column, ""))
                            .toList()));
        }
        return groups;
    }

    private static EditedTable solutions() {
        return new EditedTable(
                SettingsSection.SOLUTIONS,
                WorkspaceTables.SOLUTIONS,
                "solution",
                "One row for each change of the co-sell status; what is no history is the same in every row of a solution.",
                List.of(
                        FormField.of(TEXT, "id", "Id", "As deals and contracts name it: insight-desk")
                                .needed(),
                        FormField.of(TEXT, "name", "Name", "").needed(),
                        choice(
                                        "co_sell_status",
                                        "Co-sell status",
                                        "in-market",
                                        "co-sell-ready",
                                        "azure-ip-co-sell-eligible")
                                .needed(),
                        FormField.of(DAY, "since", "Since", "The first day of this status")
                                .needed(),
                        FormField.of(
                                DAY,
                                "transactable_since",
                                "Transactable since",
                                "Empty while nobody can buy it in the marketplace")),
                List.of(
                        FormField.of(TEXT, "offer_id", "Offer", "The offer's id in Partner Center"),
                        FormField.of(TEXT, "type", "Offer type", "saas, virtual-machine, azure-application, container"),
                        FormField.of(DAY, "validated_on", "Validated on", "The technical validation"),
                        FormField.of(DAY, "diagram_on", "Diagram on", "The reference architecture diagram"),
                        KNOWN_ON));
    }

    private static EditedTable sellers() {
        return new EditedTable(
                SettingsSection.SELLERS,
                DealFacts.SELLERS,
                "seller",
                "Whoever sells for Microsoft with you; deals name them by id.",
                List.of(
                        FormField.of(TEXT, "id", "Id", "As deals name it: s-park")
                                .needed(),
                        FormField.of(TEXT, "name", "Name", "").needed(),
                        FormField.of(TEXT, "email", "E-mail", ""),
                        FormField.of(TEXT, "role", "Role", "Account Executive, Specialist Data & AI"),
                        FormField.of(TEXT, "area", "Area", "US East")),
                List.of(KNOWN_ON));
    }

    private static EditedTable contracts() {
        return new EditedTable(
                SettingsSection.CONTRACTS,
                ReportFacts.CONTRACTS,
                "contract",
                "What a customer pays a month for a solution. The proxy method takes its percentage of it.",
                List.of(
                        FormField.of(TEXT, "customer", "Customer", "Its id, as customers.csv has it")
                                .needed(),
                        FormField.of(TEXT, "solution", "Solution", "Its id").needed(),
                        FormField.of(DAY, "from", "From", "").needed(),
                        FormField.of(DAY, "to", "To", "The last day; empty while it goes on"),
                        FormField.of(AMOUNT, "monthly_value", "Monthly value", "As 4166.67")
                                .needed(),
                        FormField.of(TEXT, "currency", "Currency", "USD, EUR, …")
                                .needed()),
                List.of(KNOWN_ON));
    }

    private static EditedTable commitments() {
        return new EditedTable(
                SettingsSection.COMMITMENTS,
                StandingFactTables.COMMITMENTS,
                "commitment",
                "What the partner itself committed to consume of Azure.",
                List.of(
                        FormField.of(DAY, "signed_on", "Signed on", "").needed(),
                        FormField.of(AMOUNT, "amount_usd", "Amount in US dollars", "The whole commitment, as 1500000")
                                .needed(),
                        FormField.of(TEXT, "note", "Note", "Its term and agreement")),
                List.of(KNOWN_ON));
    }

    private static EditedTable designations() {
        return new EditedTable(
                SettingsSection.DESIGNATIONS,
                ReportFacts.DESIGNATIONS,
                "designation",
                "What the partner attained, and when it lapses.",
                List.of(
                        FormField.of(
                                        TEXT,
                                        "designation",
                                        "Designation",
                                        "certified-software-azure, certified-software-security, industry-ai")
                                .needed(),
                        FormField.of(DAY, "attained_on", "Attained on", "").needed(),
                        FormField.of(DAY, "lapses_on", "Lapses on", "Empty where nobody said")),
                List.of(KNOWN_ON));
    }

    private static EditedTable calendar() {
        return new EditedTable(
                SettingsSection.CALENDAR,
                DealFacts.CALENDAR,
                "event",
                "When Partner Center takes no registrations, and until when reviews count.",
                List.of(
                        FormField.of(TEXT, "fiscal_year", "Fiscal year", "As FY24, which ends in June of 2024")
                                .needed(),
                        choice("event", "Event", "registration-blackout", "review-cut-off")
                                .needed(),
                        FormField.of(DAY, "from", "From", "").needed(),
                        FormField.of(DAY, "to", "To", "The last day; empty for one day alone"),
                        FormField.of(TEXT, "note", "Note", "Who said so, and when")),
                List.of(KNOWN_ON));
    }

    private static EditedTable privateOffers() {
        return new EditedTable(
                SettingsSection.PRIVATE_OFFERS,
                MarketplaceFacts.PRIVATE_OFFERS,
                "private offer",
                "The fee of a renewal, a migration or an upsell is lower where its purpose was attested when the offer was made.",
                List.of(
                        FormField.of(TEXT, "id", "Id", "").needed(),
                        FormField.of(TEXT, "name", "Name", ""),
                        FormField.of(DAY, "created_on", "Created on", "").needed(),
                        choice("purpose", "Purpose", "new", "renewal", "migration", "upsell")
                                .needed(),
                        choice("attested_at_creation", "Attested at creation", "true", "false")),
                List.of(
                        FormField.of(
                                        LIST,
                                        "purchase_records",
                                        "Purchase records",
                                        "Of the revenue downloads, one a line")
                                .needed(),
                        KNOWN_ON));
    }

    private static FormField choice(String column, String label, String... words) {
        return FormField.choice(
                column,
                label,
                "",
                Stream.of(words).map(word -> new Choice(word, word)).toList());
    }
}
