package io.toptier.cli;

import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.standing.ExpectedSale;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.StandingBooks;
import io.toptier.standing.StandingReview;
import io.toptier.standing.WhatIf;
import io.toptier.standing.format.StandingCsv;
import io.toptier.standing.format.StandingJson;
import io.toptier.standing.format.StandingReader;
import io.toptier.workspace.JsonText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "standing",
        description =
                "Where the partner stands: co-sell ready, Azure IP co-sell eligible, Top Tier; met, missing, when.",
        mixinStandardHelpOptions = true)
final class StandingCommand implements Callable<Integer> {
    @Mixin
    private AskedDay asked = new AskedDay();

    @Option(
            names = "--with",
            paramLabel = "SALE",
            converter = AskedSale.Converter.class,
            description = "what a sale more would change: sale=250000, or"
                    + " sale:customer=ID,solution=ID,usd=250000,on=DATE; may be given several times")
    private List<AskedSale> sales = new ArrayList<>();

    @Mixin
    private WorkspaceOptions options = new WorkspaceOptions();

    private final Terminal terminal;

    StandingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var workspace = options.workspace(terminal);
        var day = asked.orKnownBy(workspace);
        var findings = new Findings();
        var books = StandingReader.read(workspace, day, findings);
        var answer = answer(books, day, workspace.knownBy(), findings);
        switch (options.format) {
            case TEXT -> terminal.answer(StandingText.lines(books.partner().name(), answer));
            case JSON -> terminal.answer(JsonText.text(StandingJson.of(answer)).stripTrailing());
            case CSV -> terminal.answer(new String(StandingCsv.of(answer), StandardCharsets.UTF_8).stripTrailing());
        }
        return terminal.findings(findings.inOrder());
    }

    private StandingAnswer answer(StandingBooks books, LocalDate day, KnownBy knownBy, Findings findings) {
        var review = StandingReview.over(books.facts(), books.rulebook(), day, knownBy);
        var standing = review.standing();
        findings.addAll(review.findings());
        var suggestions = review.suggestions(books.deals(), books.rates());
        if (sales.isEmpty()) {
            return new StandingAnswer(standing, null, suggestions);
        }
        var more = expected(books, standing);
        var with = findings.take(StandingReview.of(WhatIf.with(books.facts(), more), books.rulebook(), day, knownBy));
        return new StandingAnswer(standing, new StandingAnswer.With(more, with), suggestions);
    }

    /** A sale of which nobody said when is billed in the last month that counts. */
    private List<ExpectedSale> expected(StandingBooks books, Standing standing) {
        var window = standing.window();
        var day = window == null ? standing.on() : window.last().firstDay();
        return IntStream.range(0, sales.size())
                .mapToObj(at -> sales.get(at).expected("what-if " + (at + 1), books, day))
                .toList();
    }
}
