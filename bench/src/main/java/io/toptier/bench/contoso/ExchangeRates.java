package io.toptier.bench.contoso;

import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a euro was worth: to Contoso's treasury at the end of a month, and to Microsoft on its first day. */
final class ExchangeRates {

    private static final String SOURCE = "Contoso treasury, month-end rate";
    private static final SortedMap<String, String> USD_PER_EUR = new TreeMap<>(Map.of(
            "2023-05", "1.0683",
            "2023-06", "1.0866",
            "2023-07", "1.1023",
            "2023-08", "1.0868",
            "2023-09", "1.0594",
            "2023-10", "1.0575",
            "2023-11", "1.0888",
            "2023-12", "1.1050",
            "2024-01", "1.0837"));

    private ExchangeRates() {}

    /** The rate Microsoft wrote into every line of the month. */
    static BigDecimal eurPerUsd(Month month) {
        return switch (month.toString()) {
            case "2023-10" -> new BigDecimal("0.9442870632672333");
            case "2023-11" -> new BigDecimal("0.9455370650529501");
            case "2023-12" -> new BigDecimal("0.9113278045201859");
            case "2024-01" -> new BigDecimal("0.9037505648441030");
            default -> throw new IllegalArgumentException("no rate for " + month);
        };
    }

    /** What a euro was worth at the end of the month. */
    static BigDecimal usdPerEur(Month month) {
        return new BigDecimal(Objects.requireNonNull(USD_PER_EUR.get(month.toString())));
    }

    /** {@code fx/2023-2024.csv}. */
    static String table() {
        return USD_PER_EUR.entrySet().stream()
                .map(rate -> "%s,EUR,%s,\"%s\"\n".formatted(rate.getKey(), rate.getValue(), SOURCE))
                .collect(Collectors.joining("", "month,currency,usd_rate,source\n", ""));
    }
}
