package io.toptier.cli;

import static io.toptier.cli.TextTable.Align.LEFT;
import static io.toptier.cli.TextTable.Align.RIGHT;

import io.toptier.credit.CreditBooks;
import io.toptier.credit.Statement;
import io.toptier.credit.Statement.Line;
import io.toptier.credit.Verdict.NotCredited;
import io.toptier.credit.format.StatementCsv;
import io.toptier.credit.format.StatementJson;
import io.toptier.kernel.SellerId;
import io.toptier.workspace.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A page for each seller, what is not credited and why, and that nothing is missing. */
final class StatementText {
    private final CreditBooks books;
    private final Statement statement;
    private final List<String> lines = new ArrayList<>();

    private StatementText(CreditBooks books, Statement statement) {
        this.books = books;
        this.statement = statement;
    }

    static List<String> answer(CreditBooks books, Statement statement, Format format) {
        return switch (format) {
            case TEXT -> new StatementText(books, statement).text();
            case JSON -> List.of(JsonText.text(StatementJson.of(statement)).stripTrailing());
            case CSV -> List.of(new String(StatementCsv.of(statement), StandardCharsets.UTF_8).stripTrailing());
        };
    }

    private List<String> text() {
        lines.add("%s · seller credit · known by %s"
                .formatted(books.settings().partner().name(), statement.knownBy()));
        var pages = new LinkedHashMap<Optional<SellerId>, List<Line>>();
        for (var line : statement.lines()) {
            pages.computeIfAbsent(Optional.ofNullable(line.entry().account().seller()), first -> new ArrayList<>())
                    .add(line);
        }
        var page = new SellerPage(books);
        pages.forEach((seller, ofSeller) -> {
            lines.add("");
            lines.addAll(page.of(seller, ofSeller));
        });
        if (pages.isEmpty()) {
            lines.add("");
            lines.add("nothing is credited");
        }
        notCredited();
        coverage();
        return lines;
    }

    private void notCredited() {
        if (statement.notCredited().isEmpty()) {
            return;
        }
        var table = new TextTable(LEFT, LEFT, LEFT, RIGHT, LEFT, LEFT);
        table.row("not credited", "customer", "source", "amount", "", "because").rule();
        statement.notCredited().forEach(not -> row(table, not));
        lines.add("");
        lines.addAll(table.lines());
    }

    private void row(TextTable table, NotCredited not) {
        var claim = not.claim();
        var authority = not.authority();
        table.row(
                claim.earnedOn().toString(),
                CreditNames.customer(books, claim.customer()),
                claim.source().id(),
                Amounts.shown(claim.amount()),
                claim.amount().currency().getCurrencyCode() + (claim.partial() ? ", so far" : ""),
                not.reason()
                        + (authority == null
                                ? ""
                                : " (rule %s of %s, %s)"
                                        .formatted(
                                                authority.rule(),
                                                authority.published(),
                                                CreditWords.trust(authority.trust()))));
    }

    private void coverage() {
        if (!statement.coverage().isEmpty()) {
            lines.add("");
        }
        for (var one : statement.coverage()) {
            lines.add("%s: %s %s in all = %s credited + %s not credited"
                    .formatted(
                            CreditWords.measure(one.measure()),
                            Amounts.shown(one.total()),
                            one.total().currency(),
                            Amounts.shown(one.credited()),
                            Amounts.shown(one.notCredited())));
        }
    }
}
