package io.toptier.desk.trial;

import java.util.Locale;

/** Names of the rooms as people read them. */
final class Words {
    private Words() {}

    /** {@code CO_SELL_READY} and {@code co-sell-ready} are {@code co sell ready}. */
    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    static String met(boolean met) {
        return met ? "met" : "not met";
    }
}
