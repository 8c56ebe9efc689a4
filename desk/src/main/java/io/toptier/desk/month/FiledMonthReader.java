package io.toptier.desk.month;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.toptier.desk.company.CompanyView;
import io.toptier.desk.month.FiledMonth.Basis;
import io.toptier.desk.month.FiledMonth.Cost;
import io.toptier.desk.month.FiledMonth.Customer;
import io.toptier.desk.month.FiledMonth.Duty;
import io.toptier.desk.month.FiledMonth.Group;
import io.toptier.desk.month.FiledMonth.InCurrency;
import io.toptier.desk.month.FiledMonth.Invoice;
import io.toptier.desk.month.FiledMonth.Source;
import io.toptier.kernel.Month;
import io.toptier.report.format.Folder;
import io.toptier.report.format.MonthJson;
import io.toptier.report.format.UnattributedCsv;
import io.toptier.workspace.FindingJson;
import io.toptier.workspace.JsonText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a closed month back from its files. */
public final class FiledMonthReader {
    private FiledMonthReader() {}

    /** Empty where the month is not closed. Read once a revision of the company. */
    public static Optional<FiledMonth> of(CompanyView view, Month month) {
        return MonthPaths.isClosed(view, month)
                ? Optional.of(view.once(new Asked(month), () -> read(view, month)))
                : Optional.empty();
    }

    private record Asked(Month month) {}

    private static FiledMonth read(CompanyView view, Month month) {
        var json = MonthPaths.bytes(view, MonthPaths.out(month, MonthJson.FILE));
        var node = JsonText.read(json);
        var currencies = currencies(node.get("currencies"));
        return new FiledMonth(
                month,
                MonthJson.knownBy(json),
                text(node, "policy"),
                node.get("complete").asBoolean(),
                currencies,
                node.get("sources").values().stream()
                        .map(FiledMonthReader::source)
                        .toList(),
                duty(node.get("duty")),
                FindingJson.readAll(node.get("findings")),
                groups(MonthPaths.bytes(view, MonthPaths.out(month, UnattributedCsv.FILE)), currencies),
                files(view, month));
    }

    /** The one with the most consumption first. */
    private static List<InCurrency> currencies(JsonNode node) {
        return map(node, one -> one).entrySet().stream()
                .map(entry -> currency(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(InCurrency::consumption).reversed())
                .toList();
    }

    private static InCurrency currency(String code, JsonNode node) {
        var invoice = node.get("reconciliation");
        return new InCurrency(
                Currency.getInstance(code),
                amount(node, "effectiveTotal"),
                amount(node, "customersTotal"),
                amount(node, "unattributedTotal"),
                amount(node, "excludedEffectiveTotal"),
                node.get("customers").values().stream()
                        .map(FiledMonthReader::customer)
                        .sorted(Comparator.comparing(Customer::effective).reversed())
                        .toList(),
                map(node.get("unattributed"), FiledMonthReader::cost),
                map(node.get("excluded"), FiledMonthReader::cost),
                map(node.get("included"), FiledMonthReader::cost),
                new Invoice(
                        amount(invoice, "invoiced"),
                        invoice.get("statedInvoice").isNull() ? null : amount(invoice, "statedInvoice"),
                        amount(invoice, "amortization")));
    }

    private static Customer customer(JsonNode node) {
        return new Customer(
                text(node, "id"),
                text(node, "name"),
                amount(node, "acr"),
                amount(node, "billed"),
                map(node.get("routes"), amount -> new BigDecimal(amount.asString())));
    }

    private static Cost cost(JsonNode node) {
        return new Cost(
                amount(node, "effective"),
                amount(node, "billed"),
                node.get("lines").asLong());
    }

    private static Source source(JsonNode node) {
        return new Source(
                text(node, "path"),
                text(node, "side"),
                text(node, "shape"),
                text(node, "run"),
                maybe(node, "submitted"),
                node.get("files").asLong(),
                node.get("lines").asLong(),
                text(node, "digest"),
                node.get("superseded").values().stream().map(JsonNode::asString).toList());
    }

    private static Duty duty(JsonNode node) {
        return new Duty(
                node.get("due").asBoolean(),
                text(node, "method"),
                text(node, "reason"),
                basis(maybe(node, "rule"), maybe(node, "published"), maybe(node, "source"), maybe(node, "trust")),
                basis(
                        maybe(node, "methodRule"),
                        maybe(node, "methodPublished"),
                        maybe(node, "methodSource"),
                        maybe(node, "methodTrust")));
    }

    private static @Nullable Basis basis(
            @Nullable String rule, @Nullable String published, @Nullable String source, @Nullable String trust) {
        return rule == null || published == null || source == null || trust == null
                ? null
                : new Basis(rule, LocalDate.parse(published), source, trust);
    }

    /** In the order of the currencies; a month closed before there was such a file has none. */
    private static List<Group> groups(byte[] csv, List<InCurrency> currencies) {
        var order = currencies.stream().map(InCurrency::currency).toList();
        return CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()
                .map(FiledMonthReader::group)
                .sorted(Comparator.comparing(group -> order.indexOf(group.currency())))
                .toList();
    }

    private static Group group(NamedCsvRecord row) {
        return new Group(
                Currency.getInstance(row.getField("currency")),
                row.getField("reason"),
                row.getField("subscription"),
                row.getField("resource_group"),
                row.getField("value"),
                new BigDecimal(row.getField("effective")),
                new BigDecimal(row.getField("billed")),
                Long.parseLong(row.getField("lines")));
    }

    private static SortedMap<String, Long> files(CompanyView view, Month month) {
        var files = new TreeMap<String, Long>();
        Folder.list(view.folder().resolve("out/" + month)).stream()
                .filter(Files::isRegularFile)
                .forEach(file -> files.put(
                        String.valueOf(file.getFileName()), file.toFile().length()));
        return files;
    }

    private static <V> SortedMap<String, V> map(JsonNode node, Function<JsonNode, V> value) {
        var map = new TreeMap<String, V>();
        node.properties().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
        return map;
    }

    private static BigDecimal amount(JsonNode node, String key) {
        return new BigDecimal(text(node, key));
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    private static @Nullable String maybe(JsonNode node, String key) {
        var value = node.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }
}
