package io.toptier.consumption;

import java.util.List;
import java.util.Locale;

/** One way to tell whose a line is; the settings say in which order they are asked. */
public enum Stage {
    SUBSCRIPTION,
    RESOURCE_GROUP,
    TAG,
    POOL,
    /** A part of cost that no line ties to anybody; asked of nobody, it follows from the policy. */
    SPREAD;

    public static final List<Stage> DEFAULT_PRECEDENCE = List.of(SUBSCRIPTION, RESOURCE_GROUP, TAG, POOL);

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
