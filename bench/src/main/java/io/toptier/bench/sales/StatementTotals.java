package io.toptier.bench.sales;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The totals of a statement in JSON as rows of {@code wanted-*.csv}, without the number of entries. */
public final class StatementTotals {

    private StatementTotals() {}

    /** {@code <statement>}. */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (var total : JsonMapper.shared().readTree(Path.of(args[0])).get("totals")) {
            if (total.hasNonNull("quarter")) {
                out.println(row(total));
            }
        }
    }

    private static String row(JsonNode total) {
        return String.join(
                ",",
                total.get("seller").isNull() ? "" : total.get("seller").asString(),
                total.get("fiscalYear").asString() + "-Q" + total.get("quarter").asString(),
                total.get("currency").asString(),
                hundredths(total.get("amount")),
                hundredths(total.get("amountUsd")));
    }

    private static String hundredths(JsonNode amount) {
        return new BigDecimal(amount.asString())
                .movePointRight(2)
                .toBigIntegerExact()
                .toString();
    }
}
