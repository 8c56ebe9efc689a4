package io.toptier.report;

import io.toptier.consumption.Cost;
import io.toptier.consumption.Route;
import io.toptier.consumption.Stage;
import io.toptier.kernel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The part of a customer's consumption that goes into one layout.
 *
 * @param shown rounded, so that the parts add up to the customer's rounded figure
 */
record LayoutPart(Layout layout, SortedSet<Route> routes, Cost cost, Money shown) {

    /** Only layouts in which it consumed something. Each part is rounded; the largest takes what rounding left. */
    static List<LayoutPart> of(CustomerFigure figure, LayoutChoice layouts) {
        var routes = new EnumMap<Layout, SortedSet<Route>>(Layout.class);
        var costs = new EnumMap<Layout, Cost>(Layout.class);
        figure.consumption().routes().forEach((route, cost) -> {
            var layout = layouts.of(route.stage());
            routes.computeIfAbsent(layout, none -> new TreeSet<>()).add(route);
            costs.merge(layout, cost, Cost::plus);
        });
        var currency = figure.acr().currency();
        var parts = new ArrayList<LayoutPart>();
        costs.forEach((layout, cost) -> {
            if (cost.effective().signum() != 0) {
                var rounded = new Money(cost.effective(), currency).rounded();
                parts.add(new LayoutPart(layout, routes.getOrDefault(layout, new TreeSet<>()), cost, rounded));
            }
        });
        return settled(parts, figure.rounded());
    }

    boolean isShared() {
        return routes.stream().anyMatch(route -> route.stage() == Stage.POOL || route.stage() == Stage.SPREAD);
    }

    private static List<LayoutPart> settled(List<LayoutPart> parts, Money total) {
        var left = parts.stream().map(LayoutPart::shown).reduce(total, Money::minus);
        var largest = parts.stream()
                .max(Comparator.comparing(part -> part.cost().effective().abs()));
        return parts.stream()
                .map(part -> largest.filter(part::equals).isPresent()
                        ? new LayoutPart(
                                part.layout(),
                                part.routes(),
                                part.cost(),
                                part.shown().plus(left))
                        : part)
                .toList();
    }
}
