package io.toptier.desk.page.customers;

import io.toptier.desk.page.facts.FormField;
import io.toptier.desk.page.facts.FormField.Kind;
import io.toptier.desk.page.facts.FormGroup;
import io.toptier.desk.web.Choice;
import io.toptier.kernel.Customer.MicrosoftAccount;
import io.toptier.kernel.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of {@code customers.csv} and {@code contracts.csv} as forms. */
final class CustomerFields {
    private CustomerFields() {}

    /** @param fresh whether the customer is a new one, whose id is still to be given */
    static List<FormGroup> customer(boolean fresh) {
        var who = new ArrayList<FormField>();
        if (fresh) {
            who.add(FormField.of(
                            Kind.TEXT, "id", "Id", "Short, as northwind-traders; tags may use it, it never changes")
                    .needed());
        }
        who.add(FormField.of(Kind.TEXT, "name", "Name", "").needed());
        who.add(FormField.of(Kind.LIST, "aliases", "Other spellings", "That tags and sales use, one a line"));
        who.add(FormField.choice(
                "microsoft_account",
                "Account at Microsoft",
                "Deals with managed accounts can be registered",
                accounts()));
        who.add(FormField.of(Kind.TEXT, "country", "Country", "ISO code, as CH"));
        who.add(FormField.of(Kind.TEXT, "currency", "Currency", "Of its contracts, as EUR"));
        who.add(FormField.of(Kind.TEXT, "domain", "Domain", ""));
        who.add(FormField.of(Kind.TEXT, "tenant_id", "Entra tenant", ""));
        return List.of(
                new FormGroup("Who it is", "", who),
                new FormGroup(
                        "What serves this customer alone",
                        "Its cost is this customer's; what is shared is found by tags and pools",
                        List.of(
                                FormField.of(Kind.LIST, "subscriptions", "Subscriptions", "Ids, one a line"),
                                FormField.of(
                                        Kind.LIST,
                                        "resource_groups",
                                        "Resource groups",
                                        "subscription/group, one a line"),
                                FormField.of(
                                        Kind.DAY, "known_on", "Known since", "Empty: the row counts on every day"))));
    }

    static List<FormGroup> contract(List<Solution> solutions) {
        var choices = solutions.stream()
                .map(one -> new Choice(one.id().value(), one.name()))
                .distinct()
                .toList();
        return List.of(new FormGroup(
                "The contract",
                "Counts whole in every month it touches",
                List.of(
                        FormField.choice("solution", "Solution", "", choices).needed(),
                        FormField.of(Kind.AMOUNT, "monthly_value", "Value a month", "A plain number, as 2500.00")
                                .needed(),
                        FormField.of(Kind.TEXT, "currency", "Currency", "ISO code, as EUR")
                                .needed(),
                        FormField.of(Kind.DAY, "from", "From", "").needed(),
                        FormField.of(Kind.DAY, "to", "To", "Its last day; empty for none"),
                        FormField.of(Kind.DAY, "known_on", "Known since", "Empty: the row counts on every day"))));
    }

    private static List<Choice> accounts() {
        return Arrays.stream(MicrosoftAccount.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .map(key -> new Choice(key, key))
                .toList();
    }
}
