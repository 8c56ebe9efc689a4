package io.toptier.consumption;

import java.util.Locale;

/** Why consumption belongs to no customer. */
public enum Reason {
    /** No subscription, group, tag or pool speaks for the line. */
    NO_RULE,
    /** Two matching tag keys with different values. */
    TAG_CONFLICT,
    /** The tags are no JSON, with or without braces. */
    TAG_MALFORMED,
    /** The tag's value is no customer's id, name or alias. */
    TAG_UNKNOWN,
    /** Two customers claim the same subscription, group or name. */
    CLAIM_CONFLICT,
    /** The part of a pool that its telemetry reports as idle. */
    POOL_IDLE,
    /** A pool that no telemetry of the month measures. */
    POOL_WITHOUT_TELEMETRY,
    /** The part of a pool that its telemetry gives to a customer nobody declared. */
    POOL_UNKNOWN_CUSTOMER,
    /** The billing period is no readable date. */
    BAD_DATE;

    /** The name in files: {@code tag-conflict}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
