package io.toptier.consumption.format;

import static io.toptier.consumption.format.Role.Trait.BY_LINE;
import static io.toptier.consumption.format.Role.Trait.FIGURES;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column of an export means to us. */
public enum Role {
    PERIOD_START("each line is of the month of its day", FIGURES),
    PERIOD_END("the billing period counts as its calendar month"),
    DAY("lines cannot be told apart by day"),
    /** Billed or effective, as the dataset says: an actual file has the one, an amortized file the other. */
    COST("nothing can be counted"),
    BILLED_COST("the file cannot be compared with the invoice"),
    EFFECTIVE_COST("consumption cannot be counted"),
    COST_USD("dollars come from the declared rates"),
    BILLED_COST_USD("dollars come from the declared rates"),
    EFFECTIVE_COST_USD("dollars come from the declared rates"),
    CURRENCY("the file does not say its currency; it has to be declared"),
    CHARGE_TYPE("usage cannot be told from purchases, refunds and rounding", FIGURES),
    CHARGE_CLASS("refunds cannot be told from purchases", FIGURES),
    CHARGE_SUBCATEGORY("used and unused commitment cannot be told apart", FIGURES),
    CHARGE_DESCRIPTION("lines are shown without a description"),
    FREQUENCY("one-time and recurring charges cannot be told apart"),
    PRICING_MODEL("usage covered by a commitment is known by its benefit alone", FIGURES),
    PUBLISHER_TYPE("first-party usage cannot be told from marketplace charges", FIGURES),
    PROVIDER("Azure cannot be told from other lines of business", FIGURES),
    ALLOCATION_RULE("lines made by cost-allocation rules cannot be told from usage", FIGURES),
    BENEFIT("commitment purchases cannot be told from other purchases", FIGURES, BY_LINE),
    COMMITMENT_STATUS("unused commitment is known by other columns, or not at all", FIGURES),
    SUBSCRIPTION("nothing is attributed by subscription", FIGURES),
    RESOURCE_GROUP("the resource group comes from the resource id"),
    RESOURCE_ID("a blank resource group stays blank", FIGURES),
    TAGS("nothing is attributed by tag", FIGURES),
    SERVICE("support is not told from other services", FIGURES, BY_LINE),
    PRODUCT("lines are shown without their product"),
    OFFER("development and sponsored subscriptions are not flagged"),
    INVOICE("lines cannot be compared with a single invoice"),
    END_CUSTOMER_TENANT("nothing is known about the customers of a partner");

    private static final Map<String, Role> BY_KEY = Collections.unmodifiableMap(Arrays.stream(values())
            .collect(Collectors.toMap(Role::key, role -> role, (one, other) -> one, LinkedHashMap::new)));

    private final String withoutIt;
    private final boolean changesFigures;
    private final boolean fallsBackByLine;

    Role(String withoutIt, Trait... traits) {
        this.withoutIt = withoutIt;
        this.changesFigures = Set.of(traits).contains(FIGURES);
        this.fallsBackByLine = Set.of(traits).contains(BY_LINE);
    }

    static Map<String, Role> byKey() {
        return BY_KEY;
    }

    /** The name in shape files and findings: {@code period-start}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What follows when a file has no column for this. */
    public String withoutIt() {
        return withoutIt;
    }

    /** Whether a file without it may give other figures; otherwise it shows less. */
    boolean changesFigures() {
        return changesFigures;
    }

    /** Whether a line with nothing in the first column takes its value from the next one; otherwise the first column decides. */
    boolean fallsBackByLine() {
        return fallsBackByLine;
    }

    /** What is true of some meanings. */
    enum Trait {
        FIGURES,
        BY_LINE
    }
}
