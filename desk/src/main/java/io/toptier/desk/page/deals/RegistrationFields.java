package io.toptier.desk.page.deals;

import io.toptier.deals.CheckedDeal;
import io.toptier.deals.Gate;
import io.toptier.deals.Registration;
import io.toptier.desk.page.facts.FormField;
import io.toptier.desk.page.facts.FormField.Kind;
import io.toptier.desk.page.facts.FormGroup;
import io.toptier.desk.web.Choice;
import io.toptier.kernel.Decimals;
import io.toptier.rulebook.RuleId;
import io.toptier.rulebook.ShippedRules;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The columns of {@code registrations.csv} as a form, and which rule judges which of them. */
final class RegistrationFields {
    private static final List<Choice> YES_NO = List.of(new Choice("true", "Yes"), new Choice("false", "No"));
    private static final Map<RuleId, String> JUDGED = Map.of(
            ShippedRules.REGISTRATION_SIGNED_DAYS, "signed_on",
            ShippedRules.REGISTRATION_START_DAYS, "starts_on",
            ShippedRules.REGISTRATION_ANNUAL_VALUE, "contract_value",
            ShippedRules.REGISTRATION_DEPLOYMENT, "deployed_on_azure",
            ShippedRules.REGISTRATION_SOLUTION_VALUE, "solution_value");

    private RegistrationFields() {}

    static List<FormGroup> groups() {
        return List.of(
                new FormGroup(
                        "The contract",
                        "As Partner Center's form asks for it; a draft may have gaps",
                        contract().stream().map(FormField::later).toList()),
                new FormGroup(
                        "What became of it",
                        "Empty as long as this is a draft; fill it in once it was sent in Partner Center",
                        sent()));
    }

    private static List<FormField> contract() {
        return List.of(
                FormField.choice(
                                "marketplace",
                                "Through the marketplace",
                                "Whether the contract is a marketplace transaction",
                                YES_NO)
                        .needed(),
                FormField.of(
                        Kind.DAY,
                        "marketplace_on",
                        "Marketplace transaction on",
                        "Estimated; asked for on the marketplace"),
                FormField.choice(
                        "deployed_on_azure",
                        "Deployed on Azure",
                        "A deal deployed elsewhere closes unregistered",
                        YES_NO),
                FormField.choice("perpetual", "Perpetual", "A contract without an end", YES_NO),
                FormField.of(
                        Kind.AMOUNT,
                        "contract_value",
                        "Contract value",
                        "Software and services of the whole term, no hardware"),
                FormField.of(Kind.AMOUNT, "solution_value", "Solution value", "Without one-time implementation"),
                FormField.of(Kind.TEXT, "currency", "Currency", "Of both values, as EUR"),
                FormField.of(Kind.DAY, "signed_on", "Signed on", "Pay as you go: the first invoice"),
                FormField.of(Kind.DAY, "starts_on", "Starts on", "It may start before it is signed"),
                FormField.of(Kind.DAY, "ends_on", "Ends on", "Empty for a perpetual contract"),
                FormField.choice(
                        "tenant",
                        "Tenant",
                        "Where the solution runs; it can never be changed",
                        words(Registration.Tenant.values())),
                FormField.choice(
                        "pricing",
                        "Pricing",
                        "Pay as you go has rules of its own",
                        words(Registration.Pricing.values())));
    }

    private static List<FormField> sent() {
        var statuses = Arrays.stream(Registration.Status.values())
                .map(status -> new Choice(status.key(), Words.of(Words.of(status))))
                .toList();
        return List.of(
                FormField.instant("registered_at", "Registered", ""),
                FormField.choice("status", "Status", "", statuses),
                FormField.instant("status_at", "Status since", ""),
                FormField.of(Kind.DAY, "known_on", "Known since", "Empty: the row counts on every day"));
    }

    /** A first draft, from what the deal says. */
    static Map<String, String> draft(CheckedDeal checked) {
        var deal = checked.deal();
        var cells = new LinkedHashMap<String, String>();
        cells.put("marketplace", deal.purchaseIntent().equals("no") ? "false" : "true");
        cells.put("deployed_on_azure", "true");
        cells.put("perpetual", "false");
        if (deal.value() != null) {
            cells.put("contract_value", Decimals.plain(deal.value().amount()));
            cells.put("solution_value", Decimals.plain(deal.value().amount()));
            cells.put("currency", deal.value().currency().getCurrencyCode());
        }
        if (deal.wonAt() != null) {
            cells.put(
                    "signed_on",
                    LocalDate.ofInstant(deal.wonAt(), ZoneOffset.UTC).toString());
        }
        return cells;
    }

    /** What the gates say of each field that is filled in. */
    static Map<String, String> said(CheckedDeal checked, Map<String, String> cells) {
        var said = new LinkedHashMap<String, String>();
        checked.gates().stream().filter(gate -> !gate.met()).forEach(gate -> {
            var column = column(gate);
            if (!column.isEmpty() && !cells.getOrDefault(column, "").isEmpty()) {
                said.merge(column, sentence(gate.reason()), (one, other) -> one + " " + other);
            }
        });
        return said;
    }

    /** The labels of the fields that are still to be filled in before it can be sent. */
    static List<String> missing(Map<String, String> cells) {
        var marketplace = cells.getOrDefault("marketplace", "").equals("true");
        var perpetual = cells.getOrDefault("perpetual", "").equals("true");
        return contract().stream()
                .filter(field -> cells.getOrDefault(field.name(), "").isEmpty())
                .filter(field -> marketplace || !field.name().equals("marketplace_on"))
                .filter(field -> !perpetual || !field.name().equals("ends_on"))
                .map(FormField::label)
                .toList();
    }

    private static String column(Gate gate) {
        var rule = gate.ruling().rule().id();
        if (!rule.equals(ShippedRules.REGISTRATION_PAYG)) {
            return JUDGED.getOrDefault(rule, "");
        }
        return gate.name().startsWith("annual") ? "contract_value" : "signed_on";
    }

    private static String sentence(String reason) {
        return Words.of(reason.substring(0, 1)) + reason.substring(1) + ".";
    }

    private static List<Choice> words(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(key -> new Choice(key, key.equals("payg") ? "Pay as you go" : Words.of(key)))
                .toList();
    }
}
