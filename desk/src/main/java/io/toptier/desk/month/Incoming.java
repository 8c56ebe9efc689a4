package io.toptier.desk.month;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody sends.
 *
 * @param name as it was sent, with its folders where a folder was chosen
 */
public record Incoming(String name, Content content) {

    /** Where its bytes come from; they are read once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
