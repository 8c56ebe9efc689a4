package io.toptier.credit.format;

import io.toptier.credit.Authority;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.Source;
import io.toptier.credit.StatementTotal;
import io.toptier.workspace.JsonText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entry and a total as scripts read them. Outside parties rely on the keys. */
final class EntryJson {
    private EntryJson() {}

    static ObjectNode of(CreditEntry entry) {
        var account = entry.account();
        var authority = entry.authority();
        var node = JsonText.object()
                .put("id", entry.id())
                .put("seller", text(account.seller()))
                .put("measure", account.measure().key())
                .put("basis", account.basis().key());
        node.set("source", of(account.source()));
        return node.put("customer", text(account.customer()))
                .put("earnedOn", account.earnedOn().toString())
                .put("bookedOn", text(entry.bookedOn()))
                .put("amount", JsonText.amount(entry.amount()))
                .put("currency", account.currency().getCurrencyCode())
                .put("amountUsd", JsonText.amount(entry.amountUsd()))
                .put("rule", authority.rule().value())
                .put("published", authority.published().toString())
                .put("trust", authority.trust().toString())
                .put("corrects", entry.corrects())
                .put("reason", entry.reason());
    }

    static ObjectNode of(Source source) {
        return JsonText.object().put("kind", source.kind()).put("id", source.id());
    }

    static ObjectNode of(Authority authority) {
        return JsonText.object()
                .put("rule", authority.rule().value())
                .put("published", authority.published().toString())
                .put("trust", authority.trust().toString());
    }

    static ArrayNode totals(List<StatementTotal> totals) {
        var list = JsonNodeFactory.instance.arrayNode();
        totals.forEach(total -> list.addObject()
                .put("seller", text(total.seller()))
                .put("measure", total.measure().key())
                .put("fiscalYear", total.fiscalYear().toString())
                .put("quarter", total.quarter())
                .put("currency", total.currency())
                .put("amount", JsonText.amount(total.amount()))
                .put("amountUsd", JsonText.amount(total.amountUsd()))
                .put("trust", total.trust().toString()));
        return list;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
