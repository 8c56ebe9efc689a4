package io.toptier.marketplace.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Money;
import io.toptier.marketplace.BilledSale;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** However Partner Center lays out its rows, columns and files, the sales are the same and no row is lost. */
class SameSalesProperties {
    private static final List<String> COLUMNS = List.of(Downloads.HEADER.strip().split(",", -1));

    @Property(tries = 60)
    void rowsColumnsAndSpellingsMayComeInAnyOrder(@ForAll("downloads") List<List<Line>> files, @ForAll Random chance)
            throws IOException {
        assertThat(facts(read(shuffled(distinct(files), chance), chance)))
                .isEqualTo(facts(read(distinct(files), null)));
    }

    @Property(tries = 60)
    void aFileMayBeSplitAsLongAsTheNamesKeepTheOrder(@ForAll("downloads") List<List<Line>> files, @ForAll Random chance)
            throws IOException {
        var parts = new ArrayList<List<Line>>();
        for (var file : files) {
            int cut = file.isEmpty() ? 0 : chance.nextInt(file.size());
            parts.add(file.subList(0, cut));
            parts.add(file.subList(cut, file.size()));
        }

        assertThat(facts(read(parts, null))).isEqualTo(facts(read(files, null)));
    }

    @Property(tries = 100)
    void everyRowIsASaleIsRestatedOrIsUnread(@ForAll("downloads") List<List<Line>> files) throws IOException {
        var folder = Files.createTempDirectory("sales");
        var book = write(folder, files, null).book();
        var rows = files.stream().flatMap(List::stream).toList();

        assertThat(book.rows()).isEqualTo(rows.size());
        assertThat(book.sales().size() + book.restated() + book.unread()).isEqualTo(rows.size());
        assertThat(book.unread())
                .isEqualTo(rows.stream().filter(Line::isUnreadable).count());
        assertThat(sums(book.sales())).isEqualTo(sumsOf(rows));
    }

    @Provide
    Arbitrary<List<List<Line>>> downloads() {
        var line = Combinators.combine(
                        Arbitraries.of("r1", "r2", "r3", ""),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("Fabrikam", "Lucerne", "Proseware", "Nobody"),
                        Arbitraries.of("2023-09-01", "2023-10-01", "2023-10-15", "2024-01-01"),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-999.99"), new BigDecimal("999999.99"))
                                .ofScale(2))
                .as(Line::new);
        return line.list().ofMaxSize(12).list().ofMinSize(1).ofMaxSize(4);
    }

    /** Without two rows of one sale in one file, whose order would say which one counts. */
    private static List<List<Line>> distinct(List<List<Line>> files) {
        return files.stream()
                .map(file -> {
                    var seen = new HashSet<String>();
                    return file.stream().filter(line -> seen.add(line.sale())).toList();
                })
                .toList();
    }

    private static List<List<Line>> shuffled(List<List<Line>> files, Random chance) {
        return files.stream()
                .map(file -> {
                    var lines = new ArrayList<>(file);
                    Collections.shuffle(lines, chance);
                    return (List<Line>) lines;
                })
                .toList();
    }

    private static List<BilledSale> read(List<List<Line>> files, @Nullable Random chance) throws IOException {
        return write(Files.createTempDirectory("sales"), files, chance).sales();
    }

    private static Downloads write(Path folder, List<List<Line>> files, @Nullable Random chance) {
        var downloads = new Downloads(folder);
        for (int at = 0; at < files.size(); at++) {
            downloads.write("sales/%02d.csv".formatted(at), text(files.get(at), chance));
        }
        return downloads;
    }

    /** With {@code chance} also the columns are shuffled and spelt differently. */
    private static String text(List<Line> lines, @Nullable Random chance) {
        var order = new ArrayList<>(IntStream.range(0, COLUMNS.size()).boxed().toList());
        if (chance != null) {
            Collections.shuffle(order, chance);
        }
        var text = new StringBuilder(String.join(
                        ",",
                        order.stream()
                                .map(COLUMNS::get)
                                .map(name -> spelt(name, chance))
                                .toList())
                + "\n");
        for (var line : lines) {
            text.append(String.join(",", order.stream().map(line.fields()::get).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String spelt(String name, @Nullable Random chance) {
        return switch (chance == null ? 0 : chance.nextInt(4)) {
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            case 3 -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
            default -> name;
        };
    }

    /** All but the lines. */
    private static List<String> facts(List<BilledSale> sales) {
        return sales.stream()
                .map(sale -> "%s %s %s %s %s %s before %s"
                        .formatted(
                                sale.id(),
                                sale.billedOn(),
                                sale.buyer(),
                                sale.solution(),
                                sale.revenue(),
                                sale.revenueUsd(),
                                sale.restates().stream()
                                        .map(one -> one.revenue())
                                        .toList()))
                .toList();
    }

    private static Map<String, Money> sums(List<BilledSale> sales) {
        var sums = new TreeMap<String, Money>();
        for (var sale : sales) {
            add(sale.revenue(), sums);
            sale.restates().forEach(one -> add(one.revenue(), sums));
        }
        return sums;
    }

    private static Map<String, Money> sumsOf(List<Line> rows) {
        var sums = new TreeMap<String, Money>();
        rows.stream().filter(line -> !line.isUnreadable()).forEach(line -> add(line.taken(), sums));
        return sums;
    }

    private static void add(Money money, Map<String, Money> sums) {
        sums.merge(money.currency().getCurrencyCode(), money, Money::plus);
    }

    /** A row; Lucerne pays euros, everybody else dollars. */
    private record Line(String record, int item, String customer, String day, BigDecimal revenue) {
        String sale() {
            return record + "/" + item + " " + day.substring(0, "2023-09".length());
        }

        boolean isUnreadable() {
            return record.isEmpty();
        }

        Money taken() {
            return Money.of(revenue.toPlainString(), customer.equals("Lucerne") ? "EUR" : "USD");
        }

        List<String> fields() {
            var usd = customer.equals("Lucerne") ? revenue.multiply(new BigDecimal("1.08")) : revenue;
            return List.of(
                    record,
                    Integer.toString(item),
                    "",
                    customer,
                    "Contoso Forecast",
                    "team",
                    day,
                    revenue.toPlainString(),
                    usd.toPlainString(),
                    "Sent",
                    "Enterprise",
                    "No");
        }
    }
}
