package io.toptier.desk.page.settings;

import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Visit;
import java.util.Arrays;
import java.util.Optional;

/** The pages of the settings, in the order of their list. */
public enum SettingsSection {
    COMPANY("The partner", "Company", "building", "company", "The name, the partner's id and tenant.", Right.SETTINGS),
    SOLUTIONS(
            "The partner",
            "Solutions",
            "box",
            "solutions",
            "What the partner sells, and its co-sell status over time.",
            Right.SETTINGS),
    SELLERS("The partner", "Sellers", "person-badge", "sellers", "Microsoft's sellers on the deals.", Right.SETTINGS),
    CONTRACTS(
            "The partner",
            "Contracts",
            "file-earmark-text",
            "contracts",
            "Monthly contract values, for the proxy method.",
            Right.SETTINGS),
    COMMITMENTS(
            "The partner",
            "Commitments",
            "cash-coin",
            "commitments",
            "The partner's own Azure commitment.",
            Right.SETTINGS),
    DESIGNATIONS(
            "The partner",
            "Designations",
            "award",
            "designations",
            "Certified designations, from when to when.",
            Right.SETTINGS),
    CALENDAR(
            "The partner",
            "Calendar",
            "calendar-event",
            "calendar",
            "Blackouts and cut-offs of each fiscal year.",
            Right.SETTINGS),
    PRIVATE_OFFERS(
            "The partner",
            "Private offers",
            "envelope-paper",
            "private-offers",
            "Offers to one customer, and what they were for.",
            Right.SETTINGS),
    ATTRIBUTION(
            "Months",
            "Attribution",
            "diagram-3",
            "attribution",
            "Whose a cost line is: tag, order, pools, sources. With a test run.",
            Right.EDIT_CUSTOMERS),
    TEMPLATES(
            "Months",
            "PRACR templates",
            "file-earmark-spreadsheet",
            "templates",
            "The columns of the report files.",
            Right.SETTINGS),
    RATES(
            "Months",
            "Rates",
            "currency-exchange",
            "rates",
            "What a currency is worth in US dollars, by month.",
            Right.SETTINGS),
    FILES(
            "This desk",
            "Files",
            "folder2",
            "files",
            "Everything kept for this company, as plain files.",
            Right.SETTINGS),
    PEOPLE("This desk", "People", "people", "people", "Who may come in, and what each may do.", Right.PEOPLE),
    TOKENS("This desk", "API tokens", "key", "tokens", "Secrets for programs, with their rights.", Right.PEOPLE),
    WEBHOOKS("This desk", "Webhooks", "broadcast", "webhooks", "Addresses that are told of changes.", Right.PEOPLE),
    AUDIT("This desk", "Audit", "clock-history", "audit", "Who changed what, when and why.", Right.READ),
    CONNECTIONS(
            "This desk",
            "Connections",
            "plug",
            "connections",
            "What this server has and where it keeps things.",
            Right.SETTINGS);

    private final String group;
    private final String label;
    private final String icon;
    private final String path;
    private final String sentence;
    private final Right right;

    SettingsSection(String group, String label, String icon, String path, String sentence, Right right) {
        this.group = group;
        this.label = label;
        this.icon = icon;
        this.path = path;
        this.sentence = sentence;
        this.right = right;
    }

    static Optional<SettingsSection> ofPath(String path) {
        return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
    }

    public String group() {
        return group;
    }

    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    public String sentence() {
        return sentence;
    }

    /** What somebody needs to change something here. */
    Right right() {
        return right;
    }

    /** Tokens and the insides of the server are shown to those alone who look after them. */
    boolean shownTo(Visit visit) {
        return switch (this) {
            case TOKENS, WEBHOOKS, CONNECTIONS -> visit.may(right);
            default -> visit.may(Right.READ);
        };
    }

    String path(Visit visit) {
        return visit.path("settings/" + path);
    }
}
