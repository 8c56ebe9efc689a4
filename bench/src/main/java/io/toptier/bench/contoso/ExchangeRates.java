package io.toptier.bench.contoso;

import io.toptier.kernel.Month;
import java.math.BigDecimal;

/** What a euro was worth: to Contoso's treasury at the end of a month, and to Microsoft on its first day. */
final class ExchangeRates {

    private static final String SOURCE = "Contoso treasury, month-end rate";

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

    /** {@code fx/2023-2024.csv}. */
    static String table() {
        return """
                month,currency,usd_rate,source
                2023-09,EUR,1.0594,"%1$s"
                2023-10,EUR,1.0575,"%1$s"
                2023-11,EUR,1.0888,"%1$s"
                2023-12,EUR,1.1050,"%1$s"
                2024-01,EUR,1.0837,"%1$s"
                """.formatted(SOURCE);
    }
}
