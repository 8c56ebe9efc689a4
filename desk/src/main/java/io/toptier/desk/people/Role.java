package io.toptier.desk.people;

import static io.toptier.desk.people.Right.CLOSE_MONTHS;
import static io.toptier.desk.people.Right.COMPANIES;
import static io.toptier.desk.people.Right.EDIT_CUSTOMERS;
import static io.toptier.desk.people.Right.EDIT_DEALS;
import static io.toptier.desk.people.Right.FREEZE;
import static io.toptier.desk.people.Right.READ;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a person is to a company, and so what he or she may do there. */
public enum Role {
    OWNER("Owner"),
    ALLIANCE("Alliance manager"),
    FINOPS("FinOps engineer"),
    FINANCE("Finance"),
    READER("Reader"),
    AGENCY("Agency");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The name people read. */
    public String title() {
        return title;
    }

    public Set<Right> rights() {
        return switch (this) {
            case OWNER -> EnumSet.complementOf(EnumSet.of(COMPANIES));
            case ALLIANCE -> EnumSet.of(READ, EDIT_DEALS, EDIT_CUSTOMERS);
            case FINOPS -> EnumSet.of(READ, EDIT_CUSTOMERS, CLOSE_MONTHS);
            case FINANCE -> EnumSet.of(READ, CLOSE_MONTHS, FREEZE);
            case READER -> EnumSet.of(READ);
            case AGENCY -> EnumSet.allOf(Right.class);
        };
    }

    public boolean may(Right right) {
        return rights().contains(right);
    }

    /** The name in the database and in JSON: {@code owner}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every role by its key. */
    public static Map<String, Role> byKey() {
        var roles = new TreeMap<String, Role>();
        Set.of(values()).forEach(role -> roles.put(role.key(), role));
        return roles;
    }

    /**
     * The role a stored key stands for.
     *
     * @throws IllegalArgumentException for a key that is none
     */
    static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
