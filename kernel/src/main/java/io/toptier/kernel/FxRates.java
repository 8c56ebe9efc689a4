package io.toptier.kernel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/** The operator's monthly rates: how many US dollars one unit of a currency is worth. */
public record FxRates(Map<Key, Rate> rates) {
    public static final FxRates NONE = new FxRates(Map.of());

    public FxRates {
        rates = Map.copyOf(rates);
    }

    public Optional<Rate> in(Month month, Currency currency) {
        return Optional.ofNullable(rates.get(new Key(month, currency)));
    }

    /** What a rate is for. */
    public record Key(Month month, Currency currency) {}

    /** @param source who says so, for people */
    public record Rate(BigDecimal usdPerUnit, String source) {}
}
