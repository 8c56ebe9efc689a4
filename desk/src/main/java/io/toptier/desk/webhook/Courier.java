package io.toptier.desk.webhook;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Delivers what waits, in the background; ends what it has in hand before it stops. */
final class Courier implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final long PAUSE_MILLIS = 500;
    private static final int HANDS = 3;
    private static final long STOP_SECONDS = 25;

    private final Jdbi jdbi;
    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final Sender sender;
    private @Nullable ScheduledExecutorService hands;

    Courier(Jdbi jdbi, Endpoints endpoints, Deliveries deliveries, Sender sender) {
        this.jdbi = jdbi;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.sender = sender;
    }

    @Override
    public synchronized void start() {
        jdbi.useTransaction(endpoints::sealAll);
        var fresh = Executors.newScheduledThreadPool(HANDS, work -> {
            var thread = new Thread(work, "webhooks");
            thread.setDaemon(true);
            return thread;
        });
        for (var hand = 1; hand < HANDS; hand++) {
            var unused =
                    fresh.scheduleWithFixedDelay(() -> round(fresh), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
        hands = fresh;
    }

    @Override
    public synchronized void stop() {
        var working = hands;
        hands = null;
        if (working != null) {
            working.shutdown();
            try {
                if (!working.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                    working.shutdownNow();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return hands != null;
    }

    /** Delivers one after the other until nothing is due. */
    private void round(ScheduledExecutorService watch) {
        try {
            while (!watch.isShutdown() && one(watch)) {
                // the next one
            }
        } catch (RuntimeException failed) {
            LOG.warn("webhooks could not be delivered, and are tried again: {}", failed.getMessage());
        }
    }

    private boolean one(ScheduledExecutorService watch) {
        var taken = jdbi.inTransaction(deliveries::take);
        taken.ifPresent(message -> {
            var attempt = sender.send(message, watch);
            jdbi.useTransaction(handle -> deliveries.note(handle, message, attempt));
        });
        return taken.isPresent();
    }
}
