package io.toptier.desk.page.deals;

import io.toptier.deals.Deal;
import io.toptier.deals.DealContext;
import io.toptier.deals.format.DealsTable;
import io.toptier.desk.page.facts.FormField;
import io.toptier.desk.page.facts.FormField.Kind;
import io.toptier.desk.page.facts.FormGroup;
import io.toptier.desk.web.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns of {@code deals.csv} as a form. */
final class DealFields {
    private DealFields() {}

    /** @param fresh whether the deal is a new one, whose id is still to be given */
    static List<FormGroup> of(DealContext context, boolean fresh) {
        return List.of(
                new FormGroup("The deal", "", deal(context, fresh)),
                new FormGroup("How it stands", "As Partner Center shows it", state()),
                new FormGroup("Who is on it, and what came of it", "", people(context)));
    }

    private static List<FormField> deal(DealContext context, boolean fresh) {
        var customers = context.customers().stream()
                .map(one -> new Choice(one.id().value(), one.name()))
                .toList();
        var solutions = context.solutions().stream()
                .map(one -> new Choice(one.id().value(), one.name()))
                .distinct()
                .toList();
        var fields = new ArrayList<FormField>();
        if (fresh) {
            fields.add(FormField.of(Kind.TEXT, "id", "Id", "Yours or Partner Center's; it never changes")
                    .needed());
        }
        fields.add(FormField.of(Kind.TEXT, "name", "Name", ""));
        fields.add(FormField.choice("customer", "Customer", "", customers).needed());
        fields.add(FormField.choice("type", "Type", "", types()).needed());
        fields.add(FormField.choice("direction", "Direction", "Who began it", words(DealsTable.DIRECTIONS)));
        fields.add(FormField.of(Kind.AMOUNT, "value", "Value", "A plain number, as 75600"));
        fields.add(FormField.of(Kind.TEXT, "currency", "Currency", "ISO code, as EUR"));
        fields.add(
                FormField.choice("purchase_intent", "Means to buy in the marketplace", "", words(DealsTable.INTENTS)));
        fields.add(FormField.of(Kind.TEXT, "crm_id", "Id in your CRM", ""));
        fields.add(FormField.several("solutions", "Solutions", "", solutions));
        return fields;
    }

    private static List<FormField> state() {
        return List.of(
                FormField.choice("status", "Status", "", words(DealsTable.STATUSES)),
                FormField.choice("substatus", "Substatus", "", words(DealsTable.SUBSTATUSES)),
                FormField.choice("microsoft_status", "Microsoft's status", "", microsoft()),
                FormField.instant("created_at", "Created", ""),
                FormField.instant("shared_at", "Shared", ""),
                FormField.instant("microsoft_invited_at", "Microsoft invited", ""),
                FormField.instant("won_at", "Won", "When it was marked won"),
                FormField.instant("closed_at", "Closed", ""));
    }

    private static List<FormField> people(DealContext context) {
        var sellers = context.book().sellers().stream()
                .map(one ->
                        new Choice(one.id().value(), one.name() + (one.role().isEmpty() ? "" : ", " + one.role())))
                .toList();
        return List.of(
                FormField.several("sellers", "Microsoft sellers", "", sellers),
                FormField.of(Kind.LIST, "partners", "Other partners", "One a line"),
                FormField.of(
                        Kind.LIST,
                        "purchase_records",
                        "Purchase records",
                        "As the revenue report names them, one a line"),
                FormField.of(Kind.DAY, "known_on", "Known since", "Empty: the row counts on every day"));
    }

    private static List<Choice> types() {
        return Arrays.stream(Deal.Type.values()).map(type -> word(type.key())).toList();
    }

    private static List<Choice> microsoft() {
        return Stream.of(Deal.MicrosoftStatus.values())
                .map(status -> word(status.key()))
                .toList();
    }

    private static List<Choice> words(List<String> values) {
        return values.stream().map(DealFields::word).toList();
    }

    private static Choice word(String value) {
        return new Choice(value, Words.of(value));
    }
}
