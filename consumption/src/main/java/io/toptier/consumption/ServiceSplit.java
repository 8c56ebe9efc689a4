package io.toptier.consumption;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says of which services the parts are that a cost was split into. */
final class ServiceSplit {
    private ServiceSplit() {}

    /**
     * Each service is split by the weights the whole was split by; what the parts then lack by rounding is the biggest
     * service's. So each part is the sum of its services and each service the sum of its parts, to the last digit.
     *
     * @param services what was split, by service
     * @param parts what became of their sum
     */
    static <K extends Comparable<K>> SortedMap<K, SortedMap<String, BigDecimal>> split(
            SortedMap<String, BigDecimal> services, SortedMap<K, BigDecimal> weights, SortedMap<K, Cost> parts) {
        var split = new TreeMap<K, SortedMap<String, BigDecimal>>();
        parts.keySet().forEach(key -> split.put(key, new TreeMap<>()));
        services.forEach((service, amount) -> ExactSplit.split(amount, weights)
                .forEach((key, part) -> split.getOrDefault(key, new TreeMap<>()).put(service, part)));
        biggest(services)
                .ifPresent(service -> parts.forEach((key, part) -> {
                    var ofPart = split.getOrDefault(key, new TreeMap<>());
                    var sum = ofPart.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    ofPart.merge(service, part.effective().subtract(sum), BigDecimal::add);
                }));
        return split;
    }

    private static Optional<String> biggest(SortedMap<String, BigDecimal> services) {
        return services.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, BigDecimal> one) ->
                                one.getValue().abs())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
