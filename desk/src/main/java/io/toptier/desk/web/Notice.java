package io.toptier.desk.web;

import org.jspecify.annotations.Nullable;

/** Something said once above a page, as the answer to what the reader just did. */
public record Notice(Tone tone, String text, @Nullable Link link) {

    public static Notice done(String text) {
        return new Notice(Tone.GOOD, text, null);
    }

    public static Notice refused(String text) {
        return new Notice(Tone.BAD, text, null);
    }
}
