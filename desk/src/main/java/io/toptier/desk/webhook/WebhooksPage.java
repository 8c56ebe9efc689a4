package io.toptier.desk.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a company's webhooks shows.
 *
 * @param secret of an endpoint just made or changed over; null at any other time
 * @param refused the wish that was refused; null where none was
 */
public record WebhooksPage(
        String path,
        boolean mayChange,
        List<Endpoint> endpoints,
        @Nullable String secret,
        @Nullable RefusedWish refused) {
    public WebhooksPage {
        endpoints = List.copyOf(endpoints);
    }

    /** An endpoint that cannot be taken, and why. */
    public record RefusedWish(String url, String description, String types, String code, String seen, String remedy) {
        /** What is said at a field; empty at the others. */
        public String at(String field) {
            var mine = code.equals("webhook-" + field) || (field.equals("url") && code.equals("webhook-private"));
            return mine ? seen + "; " + remedy : "";
        }
    }

    /** What was typed into a field, where the form comes back. */
    public String typed(String field) {
        if (refused == null) {
            return "";
        }
        return switch (field) {
            case "url" -> refused.url();
            case "description" -> refused.description();
            default -> refused.types();
        };
    }

    public String error(String field) {
        return refused == null ? "" : refused.at(field);
    }

    /** What one endpoint's page shows. */
    public record One(
            String path,
            boolean mayChange,
            Endpoint endpoint,
            List<Delivery> deliveries,
            @Nullable String secret) {
        public One {
            deliveries = List.copyOf(deliveries);
        }
    }
}
