package io.toptier.desk.page.standing;

import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Chart;
import io.toptier.kernel.Month;
import io.toptier.marketplace.MbsCounting;
import io.toptier.marketplace.MbsCounting.Judgement;
import io.toptier.standing.Measure;
import io.toptier.standing.Path;
import io.toptier.standing.Standing;
import io.toptier.standing.StandingBooks;
import io.toptier.standing.StandingReview;
import io.toptier.standing.Tier;
import io.toptier.standing.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the measures of the window came about, as drawings. */
final class TrailingMonths {
    private final Standing standing;
    private final Window window;
    private final StandingBooks books;
    private final List<Month> months;
    private final Map<Month, Standing> past = new HashMap<>();

    private TrailingMonths(Standing standing, Window window, StandingBooks books) {
        this.standing = standing;
        this.window = window;
        this.books = books;
        this.months = IntStream.range(0, window.months())
                .mapToObj(window.first()::plus)
                .toList();
    }

    /** None where no rule of the day says which months are looked at. */
    static List<Chart> of(Visit visit, Standing standing) {
        var window = standing.window();
        return window == null
                ? List.of()
                : visit.answers()
                        .once(
                                "trailing-months",
                                "",
                                (workspace, unused) -> new TrailingMonths(
                                                standing,
                                                window,
                                                visit.answers().standingBooks().value())
                                        .charts())
                        .value();
    }

    private List<Chart> charts() {
        var billed = billed();
        var charts = new ArrayList<Chart>();
        charts.add(new Chart(
                "Billed sales by month",
                Chart.Kind.BAR,
                "USD",
                "Month",
                labels(),
                List.of(new Chart.Series("Billed sales", series(billed))),
                null));
        charts.add(new Chart(
                "Billed sales of the twelve months up to each",
                Chart.Kind.LINE,
                "USD",
                "Month",
                labels(),
                List.of(new Chart.Series("Trailing twelve months", running(billed))),
                ofSales().orElse(null)));
        tally("transactions").ifPresent(charts::add);
        tally("transacting-customers").ifPresent(charts::add);
        return charts;
    }

    /** The same judgement of every sale as the measures have. */
    private SortedMap<Month, BigDecimal> billed() {
        var counting = MbsCounting.of(books.rulebook(), standing.knownBy());
        var sums = new TreeMap<Month, BigDecimal>();
        for (var sale : books.facts().sales()) {
            if (counting.judge(sale) instanceof Judgement.Counted counted) {
                sums.merge(sale.month(), counted.usd(), BigDecimal::add);
            }
        }
        return sums;
    }

    private List<@Nullable BigDecimal> series(SortedMap<Month, BigDecimal> billed) {
        return list(months.stream().map(month -> billed.getOrDefault(month, BigDecimal.ZERO)));
    }

    private List<@Nullable BigDecimal> running(SortedMap<Month, BigDecimal> billed) {
        return list(months.stream()
                .map(month -> billed.subMap(month.plus(1 - window.months()), month.next()).values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** What the measure was at the end of each month, by the rules of that day; nothing where none counted then. */
    private Optional<Chart> tally(String name) {
        var line = threshold(name);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var figures = new ArrayList<@Nullable BigDecimal>();
        for (var month : months) {
            figures.add(measure(at(month), Tier.Name.TOP_TIER, name)
                    .flatMap(measure -> StandingWords.number(measure.have()))
                    .orElse(null));
        }
        return figures.stream().allMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(new Chart(
                        StandingWords.named(name) + " of the twelve months up to each",
                        Chart.Kind.LINE,
                        "",
                        "Month",
                        labels(),
                        List.of(new Chart.Series(StandingWords.named(name), figures)),
                        line.get()));
    }

    private Standing at(Month month) {
        return past.computeIfAbsent(
                month,
                one -> StandingReview.over(books.facts(), books.rulebook(), one.lastDay(), standing.knownBy())
                        .standing());
    }

    /** What Top Tier's path asks of billed sales; where its rule of the day counts other things, what eligibility asks. */
    private Optional<Chart.Threshold> ofSales() {
        return threshold("billed-sales")
                .or(() -> threshold(Tier.Name.AZURE_IP_CO_SELL_ELIGIBLE, "consumption-or-sales"));
    }

    private Optional<Chart.Threshold> threshold(String name) {
        return threshold(Tier.Name.TOP_TIER, name);
    }

    private Optional<Chart.Threshold> threshold(Tier.Name tier, String name) {
        return measure(standing, tier, name)
                .flatMap(measure -> StandingWords.number(measure.need()))
                .map(need -> new Chart.Threshold("Needed for " + StandingWords.tier(tier), need));
    }

    private static Optional<Measure> measure(Standing standing, Tier.Name tier, String name) {
        return standing.tier(tier).paths().stream()
                .map(Path::measures)
                .flatMap(List::stream)
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private List<String> labels() {
        return months.stream().map(Month::toString).toList();
    }

    private static List<@Nullable BigDecimal> list(Stream<BigDecimal> figures) {
        var list = new ArrayList<@Nullable BigDecimal>();
        figures.forEach(list::add);
        return list;
    }
}
