package io.toptier.desk.webhook;

import io.toptier.desk.people.AuditLog;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.desk.vault.Vault;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Spring knows of this package. */
@Configuration(proxyBeanMethods = false)
class WebhookBeans {
    @Bean
    Outbox outbox(Clock clock) {
        return new Outbox(clock);
    }

    @Bean
    Addresses webhookAddresses(DeskSettings settings) {
        return new Addresses(settings.webhookPrivateHosts());
    }

    @Bean
    Endpoints webhookEndpoints(Clock clock, AuditLog audit, Addresses addresses, Vault vault) {
        return new Endpoints(clock, audit, addresses, vault);
    }

    @Bean
    Deliveries webhookDeliveries(Clock clock) {
        return new Deliveries(clock);
    }

    @Bean
    Sender webhookSender(Clock clock, Addresses addresses, Vault vault) {
        return new Sender(clock, addresses, vault);
    }

    @Bean
    Courier webhookCourier(Jdbi jdbi, Endpoints endpoints, Deliveries deliveries, Sender sender) {
        return new Courier(jdbi, endpoints, deliveries, sender);
    }
}
