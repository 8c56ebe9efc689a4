package io.toptier.bench.contoso;

import io.toptier.bench.Json;
import io.toptier.kernel.Decimals;
import io.toptier.kernel.Month;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code truth/<month>.json}: what closing the month must come to, digit by digit. */
final class TruthFile {

    private TruthFile() {}

    static byte[] of(Month month, CurrencyTruth dollars, CurrencyTruth euros) {
        return Json.bytes(ordered(
                "month", month.toString(),
                "currencies", ordered("USD", currency(dollars), "EUR", currency(euros))));
    }

    private static Map<String, Object> currency(CurrencyTruth truth) {
        var content = new LinkedHashMap<String, Object>();
        content.put("effectiveTotal", plain(truth.effectiveTotal()));
        content.put("billedTotal", plain(truth.billedTotal()));
        content.put("customersTotal", plain(truth.customersTotal()));
        content.put("unattributedTotal", plain(Bucket.effective(truth.unattributed())));
        content.put("excludedEffectiveTotal", plain(Bucket.effective(truth.excluded())));
        content.put("excludedBilledTotal", plain(Bucket.billed(truth.excluded())));
        content.put("customers", customers(truth));
        content.put("unattributed", buckets(truth.unattributed(), false));
        content.put("excluded", buckets(truth.excluded(), true));
        return content;
    }

    private static List<Map<String, Object>> customers(CurrencyTruth truth) {
        return truth.routesByCustomer().entrySet().stream()
                .map(customer -> ordered(
                        "id", customer.getKey(),
                        "acr", plain(sum(customer.getValue())),
                        "routes", routes(customer.getValue())))
                .toList();
    }

    private static Map<String, Object> routes(Map<String, BigDecimal> amounts) {
        var routes = new LinkedHashMap<String, Object>();
        amounts.forEach((route, amount) -> routes.put(route, plain(amount)));
        return routes;
    }

    private static Map<String, Object> buckets(Map<String, Bucket> buckets, boolean isBilledShown) {
        var content = new LinkedHashMap<String, Object>();
        buckets.forEach((name, bucket) -> {
            var entry = ordered("effective", plain(bucket.effective()));
            if (isBilledShown) {
                entry.put("billed", plain(bucket.billed()));
            }
            entry.put("lines", bucket.lines());
            content.put(name, entry);
        });
        return content;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal amount) {
        return Decimals.plain(amount);
    }
}
