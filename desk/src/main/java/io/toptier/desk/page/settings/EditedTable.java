package io.toptier.desk.page.settings;

import static io.toptier.desk.page.settings.TableField.amount;
import static io.toptier.desk.page.settings.TableField.choice;
import static io.toptier.desk.page.settings.TableField.day;
import static io.toptier.desk.page.settings.TableField.text;

import io.toptier.deals.store.DealFacts;
import io.toptier.marketplace.store.MarketplaceFacts;
import io.toptier.report.store.ReportFacts;
import io.toptier.standing.store.StandingFactTables;
import io.toptier.workspace.store.FactTable;
import io.toptier.workspace.store.WorkspaceTables;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of facts whose rows are changed here, one by one.
 *
 * @param thing one row of it, as {@code private offer}
 * @param sentence what a row says
 */
public record EditedTable(
        SettingsSection section, FactTable table, String thing, String sentence, List<TableField> fields) {
    private static final List<EditedTable> ALL = List.of(
            of(
                    SettingsSection.SOLUTIONS,
                    WorkspaceTables.SOLUTIONS,
                    "solution",
                    "One row for each change of the co-sell status; what is no history is the same in every row of a solution.",
                    text("id", "Id", "As deals and contracts name it: insight-desk")
                            .needed(),
                    text("name", "Name", "").needed(),
                    choice(
                                    "co_sell_status",
                                    "Co-sell status",
                                    "From the day below on",
                                    "in-market",
                                    "co-sell-ready",
                                    "azure-ip-co-sell-eligible")
                            .needed(),
                    day("since", "Since", "The first day of this status").needed(),
                    text("offer_id", "Offer", "The offer's id in Partner Center")
                            .unlisted(),
                    text("type", "Offer type", "saas, virtual-machine, azure-application, container")
                            .unlisted(),
                    day(
                            "transactable_since",
                            "Transactable since",
                            "Empty while it cannot be bought in the marketplace"),
                    day("validated_on", "Validated on", "The technical validation")
                            .unlisted(),
                    day("diagram_on", "Diagram on", "The reference architecture diagram")
                            .unlisted()),
            of(
                    SettingsSection.SELLERS,
                    DealFacts.SELLERS,
                    "seller",
                    "Whoever sells for Microsoft with you; deals name them by id.",
                    text("id", "Id", "As deals name it: s-park").needed(),
                    text("name", "Name", "").needed(),
                    text("email", "E-mail", ""),
                    text("role", "Role", "Account Executive, Specialist Data & AI"),
                    text("area", "Area", "US East")),
            of(
                    SettingsSection.CONTRACTS,
                    ReportFacts.CONTRACTS,
                    "contract",
                    "What a customer pays a month for a solution. The proxy method takes its percentage of it.",
                    text("customer", "Customer", "Its id, as customers.csv has it")
                            .needed(),
                    text("solution", "Solution", "Its id").needed(),
                    day("from", "From", "").needed(),
                    day("to", "To", "The last day; empty while it goes on"),
                    amount("monthly_value", "Monthly value", "As 4166.67").needed(),
                    text("currency", "Currency", "USD, EUR, …").needed()),
            of(
                    SettingsSection.COMMITMENTS,
                    StandingFactTables.COMMITMENTS,
                    "commitment",
                    "What the partner itself committed to consume of Azure.",
                    day("signed_on", "Signed on", "").needed(),
                    amount("amount_usd", "Amount in US dollars", "The whole commitment, as 1500000")
                            .needed(),
                    text("note", "Note", "Its term and agreement")),
            of(
                    SettingsSection.DESIGNATIONS,
                    ReportFacts.DESIGNATIONS,
                    "designation",
                    "What the partner attained, and when it lapses.",
                    text(
                                    "designation",
                                    "Designation",
                                    "certified-software-azure, certified-software-security, industry-ai")
                            .needed(),
                    day("attained_on", "Attained on", "").needed(),
                    day("lapses_on", "Lapses on", "The first day without; empty where nobody said")),
            of(
                    SettingsSection.CALENDAR,
                    DealFacts.CALENDAR,
                    "event",
                    "When Partner Center takes no registrations, and until when reviews count.",
                    text("fiscal_year", "Fiscal year", "As FY24: it ends in June of 2024")
                            .needed(),
                    choice("event", "Event", "", "registration-blackout", "review-cut-off")
                            .needed(),
                    day("from", "From", "").needed(),
                    day("to", "To", "The last day; empty for one day alone"),
                    text("note", "Note", "Who said so, and when")),
            of(
                    SettingsSection.PRIVATE_OFFERS,
                    MarketplaceFacts.PRIVATE_OFFERS,
                    "private offer",
                    "The fee of a renewal, a migration or an upsell is lower where its purpose was attested when the offer was made.",
                    text("id", "Id", "").needed(),
                    text("name", "Name", ""),
                    day("created_on", "Created on", "").needed(),
                    choice("purpose", "Purpose", "", "new", "renewal", "migration", "upsell")
                            .needed(),
                    choice("attested_at_creation", "Attested at creation", "It cannot be done later", "true", "false"),
                    text(
                                    "purchase_records",
                                    "Purchase records",
                                    "Of the revenue downloads; several with semicolons between them")
                            .needed()));

    public EditedTable {
        fields = List.copyOf(fields);
    }

    private static EditedTable of(
            SettingsSection section, FactTable table, String thing, String sentence, TableField... fields) {
        var all = Stream.concat(Arrays.stream(fields), Stream.of(TableField.knownOn()));
        return new EditedTable(section, table, thing, sentence, all.toList());
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
}
