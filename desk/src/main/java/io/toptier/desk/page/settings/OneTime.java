package io.toptier.desk.page.settings;

import java.io.Serial;
import java.io.Serializable;

/** A secret that is shown once, on the page after it was made; it is kept nowhere. */
public record OneTime(String what, String secret) implements Serializable {
    static final String KEY = "one-time";
    static final OneTime NONE = new OneTime("", "");

    @Serial
    private static final long serialVersionUID = 1;

    public boolean isThere() {
        return !secret.isEmpty();
    }

    @Override
    public String toString() {
        return what;
    }
}
