package io.toptier.standing.format;

import io.toptier.standing.Suggestion;
import io.toptier.workspace.JsonText;
import tools.jackson.databind.node.ObjectNode;

/** Which open deals get the partner to Top Tier, as scripts read it. */
final class SuggestionsJson {
    private SuggestionsJson() {}

    static ObjectNode of(Suggestion.All all) {
        var node = JsonText.object().put("considered", all.considered()).put("mostDeals", all.most());
        var sets = node.putArray("sets");
        all.sets().forEach(one -> sets.add(of(one)));
        var passed = node.putArray("passedOver");
        all.passedOver()
                .forEach(one -> passed.add(
                        JsonText.object().put("deal", one.deal().value()).put("reason", one.why())));
        return node.put("trust", "inferred");
    }

    private static ObjectNode of(Suggestion suggestion) {
        var node = JsonText.object()
                .put("path", suggestion.path())
                .put("alternative", suggestion.way().number());
        var missing = node.putArray("meets");
        suggestion.way().missing().forEach(missing::add);
        var deals = node.putArray("deals");
        suggestion.deals().forEach(choice -> deals.add(of(choice)));
        return node;
    }

    private static ObjectNode of(Suggestion.Choice choice) {
        return JsonText.object()
                .put("deal", choice.deal().value())
                .put("name", choice.name())
                .put("customer", choice.customer())
                .put("usd", JsonText.amount(choice.usd()))
                .put("newCustomer", choice.newCustomer())
                .put("reason", choice.why());
    }
}
