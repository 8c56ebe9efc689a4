package io.toptier.credit.format;

import io.toptier.credit.Coverage;
import io.toptier.credit.CreditEntry;
import io.toptier.credit.Restatement;
import io.toptier.credit.Statement;
import io.toptier.credit.Statement.Line;
import io.toptier.credit.Statement.Retired;
import io.toptier.credit.StatementTotal;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.kernel.KnownBy;
import io.toptier.workspace.JsonText;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A statement as scripts read it. Outside parties rely on its keys. */
public final class StatementJson {
    private StatementJson() {}

    public static ObjectNode of(Statement statement) {
        var node = JsonText.object()
                .put("knownBy", statement.knownBy().instant().toString())
                .put("rulebook", statement.rulebook());
        var entries = node.putArray("entries");
        statement.lines().forEach(line -> entries.add(of(line)));
        node.set("totals", EntryJson.totals(statement.totals()));
        var not = node.putArray("notCredited");
        statement.notCredited().forEach(one -> not.add(of(one)));
        var coverage = node.putArray("coverage");
        statement.coverage().forEach(one -> coverage.add(of(one)));
        return node;
    }

    /** Of the journal alone: it says on any later day, under any later rules, what it says now. */
    public static ObjectNode booked(KnownBy knownBy, List<CreditEntry> entries) {
        var node = JsonText.object().put("knownBy", knownBy.instant().toString());
        var list = node.putArray("entries");
        entries.forEach(entry -> list.add(EntryJson.of(entry)));
        node.set("totals", EntryJson.totals(StatementTotal.of(entries)));
        return node;
    }

    /** What a restatement books, or would. */
    public static ObjectNode of(Restatement restatement) {
        return booked(restatement.knownBy(), restatement.entries());
    }

    private static ObjectNode of(Line line) {
        var node = EntryJson.of(line.entry()).put("partial", line.claim().partial());
        var support = node.putArray("restsOn");
        line.support().forEach(rule -> support.add(EntryJson.of(rule)));
        if (line.retired() != null) {
            node.set("retired", of(line.retired()));
        }
        return node;
    }

    private static ObjectNode of(Retired retired) {
        return JsonText.object()
                .put("percent", JsonText.amount(retired.percent()))
                .put("amount", JsonText.amount(retired.amount()))
                .put("amountUsd", JsonText.amount(retired.amountUsd()))
                .put("evidence", retired.evidence());
    }

    private static ObjectNode of(NotCredited not) {
        var claim = not.claim();
        var authority = not.authority();
        var node = JsonText.object();
        node.set("source", EntryJson.of(claim.source()));
        node.put("measure", claim.basis().measure().key())
                .put("customer", EntryJson.text(claim.customer()))
                .put("earnedOn", claim.earnedOn().toString())
                .put("amount", JsonText.amount(claim.amount().amount()))
                .put("currency", claim.amount().currency().getCurrencyCode())
                .put("amountUsd", JsonText.amount(claim.amountUsd()))
                .put("partial", claim.partial())
                .put("reason", not.reason())
                .put("rule", EntryJson.text(not.rule()))
                .put(
                        "published",
                        authority == null ? null : authority.published().toString())
                .put("trust", authority == null ? null : authority.trust().toString());
        var sellers = node.putArray("sellers");
        not.sellers().forEach(seller -> sellers.add(seller.value()));
        return node;
    }

    private static ObjectNode of(Coverage coverage) {
        return JsonText.object()
                .put("measure", coverage.measure().key())
                .put("currency", coverage.total().currency().getCurrencyCode())
                .put("total", JsonText.amount(coverage.total().amount()))
                .put("credited", JsonText.amount(coverage.credited().amount()))
                .put("notCredited", JsonText.amount(coverage.notCredited().amount()));
    }
}
