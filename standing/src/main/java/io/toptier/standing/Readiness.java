package io.toptier.standing;

import io.toptier.kernel.SolutionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a solution needs, point by point, and what the workspace shows of it.
 *
 * @param light {@code RED} where something fails, {@code GREEN} where nothing does and it is Azure IP co-sell eligible
 */
public record Readiness(SolutionId solution, String name, Light light, List<Item> items) {
    public Readiness {
        items = List.copyOf(items);
    }

    public enum Light {
        GREEN,
        RED,
        /** Nothing fails, and not everything is known. */
        OPEN
    }

    /**
     * @param purpose what it is needed for, as {@code azure-ip-co-sell-eligible}
     * @param measure how it stands
     * @param due the last day without it; null where no day is known
     * @param daysLeft days from the day of the question to that day; below zero when it is past; null where there is none
     * @param dueBasis who says so
     */
    public record Item(
            String purpose,
            Measure measure,
            @Nullable LocalDate due,
            @Nullable Long daysLeft,
            @Nullable Basis dueBasis) {
        public String item() {
            return measure.name();
        }

        public State state() {
            return measure.state();
        }

        public String reason() {
            return measure.reason();
        }
    }
}
