package io.toptier.desk.page.customers;

import io.toptier.desk.web.Link;
import io.toptier.desk.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A place where two of the company's books do not meet.
 *
 * @param name in a few words: {@code Billed sale without a deal}
 * @param what is seen, and what to do, in a sentence
 * @param link where it is mended; null for nowhere on the desk
 */
public record Break(
        Tone tone, String name, String what, @Nullable Link link) {
    public boolean isGrave() {
        return tone != Tone.INFO;
    }
}
