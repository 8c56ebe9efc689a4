package io.toptier.desk.page.deals;

import io.toptier.kernel.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which deals of the table the reader wants to see, and in which order.
 *
 * @param q words that must be in its id, name, customer or type; empty for all
 * @param customer an id; empty for all
 * @param state where it stands, as {@code to-register}; empty for all
 * @param sort a column: {@code due}, {@code deal}, {@code customer}, {@code state}, {@code value}
 * @param down the largest first
 */
public record Wanted(String q, String customer, String state, String sort, boolean down) {
    static final Wanted EVERYTHING = new Wanted("", "", "", "due", false);
    static final Comparator<DealCard> BY_CLOCK = Comparator.comparing(
            card -> card.clock() == null ? Long.MAX_VALUE : card.clock().days());
    private static final Comparator<DealCard> BY_VALUE = Comparator.comparing(
                    (DealCard card) -> Optional.ofNullable(card.value())
                            .map(value -> value.currency().getCurrencyCode())
                            .orElse(""))
            .thenComparing(
                    card -> Optional.ofNullable(card.value()).map(Money::amount).orElse(BigDecimal.ZERO));

    List<DealCard> of(List<DealCard> cards) {
        var order = order().thenComparing(DealCard::id);
        return cards.stream()
                .filter(this::takes)
                .sorted(down ? order.reversed() : order)
                .toList();
    }

    private boolean takes(DealCard card) {
        var text = String.join(" ", card.id(), card.name(), card.customer(), card.type())
                .toLowerCase(Locale.ROOT);
        return (customer.isEmpty() || card.customerId().equals(customer))
                && (state.isEmpty() || card.where().key().equals(state))
                && text.contains(q.strip().toLowerCase(Locale.ROOT));
    }

    private Comparator<DealCard> order() {
        return switch (sort) {
            case "deal" -> Comparator.comparing(DealCard::id);
            case "customer" -> Comparator.comparing(card -> card.customer().toLowerCase(Locale.ROOT));
            case "state" -> Comparator.comparing(DealCard::where);
            case "value" -> BY_VALUE;
            default -> BY_CLOCK;
        };
    }
}
