package io.toptier.bench;

/** Four texts of tags for each of four fifths of the resources, half of them without braces: 64,000 distinct texts. */
final class BigTags {

    static final int TEXTS = 4;

    private static final int UNTAGGED_EVERY = 5;
    private static final String[] KEYS = {"customer", "Customer", "CUSTOMER "};

    private BigTags() {}

    /** Empty for a resource without tags. */
    static String text(int resource, int text) {
        if (resource / 3 % UNTAGGED_EVERY == 0) {
            return "";
        }
        var service = "\"service\": \"svc-%05d\"".formatted(resource);
        var release = "\"release\": \"2026.10.%d\"".formatted(text);
        var tags = String.join(",", service, customer(resource), release, "\"env\": \"prod\"");
        return resource / 15 % 2 == 0 ? tags : "{" + tags + "}";
    }

    private static String customer(int resource) {
        var key = KEYS[resource % KEYS.length];
        return "\"%s\": \"%s\"".formatted(key, value(resource));
    }

    private static String value(int resource) {
        int customer = BigEstate.taggedCustomer(resource / 7);
        return switch (resource % 200) {
            case 11 -> "cust-0O" + resource % 97;
            case 12 -> BigEstate.customerName(customer);
            case 13 -> "";
            default -> BigEstate.customer(customer);
        };
    }
}
