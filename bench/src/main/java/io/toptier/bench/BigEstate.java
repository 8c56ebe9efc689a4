package io.toptier.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who has what, by number: 300 subscriptions, 2,000 groups, 20,000 resources, 200 customers.
 *
 * <p>Customers 0 to 59 have a subscription, 60 to 109 two groups, 110 to 169 tags, 170 to 199 use pools; the pools are ten
 * groups.
 */
final class BigEstate {

    static final int SUBSCRIPTIONS = 300;
    static final int GROUPS = 2_000;
    static final int RESOURCES = 20_000;
    static final int CUSTOMERS = 200;
    static final int POOLS = 10;

    private static final int WITH_SUBSCRIPTION = 60;
    private static final int WITH_GROUPS = 110;
    private static final int WITH_TAG = 170;
    private static final int FIRST_POOL_GROUP = SUBSCRIPTIONS - POOLS;

    private BigEstate() {}

    static String customer(int customer) {
        return "cust-%05d".formatted(customer);
    }

    static String customerName(int customer) {
        return "Customer %05d, Inc.".formatted(customer);
    }

    static String subscription(int subscription) {
        return UUID.nameUUIDFromBytes(("subscription " + subscription).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static String group(int group) {
        return "rg-%04d".formatted(group);
    }

    static int subscriptionOfGroup(int group) {
        return group % SUBSCRIPTIONS;
    }

    static int groupOfResource(int resource) {
        return resource % GROUPS;
    }

    static List<String> subscriptionsOf(int customer) {
        return customer < WITH_SUBSCRIPTION ? List.of(subscription(customer)) : List.of();
    }

    static List<String> groupsOf(int customer) {
        if (customer < WITH_SUBSCRIPTION || customer >= WITH_GROUPS) {
            return List.of();
        }
        return IntStream.of(customer, customer + SUBSCRIPTIONS)
                .mapToObj(group -> subscription(subscriptionOfGroup(group)) + "/" + group(group))
                .toList();
    }

    static int poolGroup(int pool) {
        return FIRST_POOL_GROUP + pool;
    }

    /** The customers that use a pool; each uses three. */
    static List<Integer> customersOfPool(int pool) {
        return IntStream.range(WITH_TAG, CUSTOMERS)
                .filter(customer -> IntStream.range(0, 3).anyMatch(i -> (customer + i * 3) % POOLS == pool))
                .boxed()
                .toList();
    }

    /** A customer that is known by its tag. */
    static int taggedCustomer(int number) {
        return WITH_GROUPS + number % (WITH_TAG - WITH_GROUPS);
    }
}
