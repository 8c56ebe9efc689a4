package io.toptier.desk.page.month;

import io.toptier.desk.month.FiledMonth.Group;
import io.toptier.desk.month.Mapping;
import io.toptier.desk.month.Mapping.As;
import io.toptier.desk.month.Mappings.Preview;
import io.toptier.desk.web.Choice;
import io.toptier.kernel.Customer;
import io.toptier.workspace.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One unattributed group, and whose it is to be.
 *
 * @param number its place in the month's list, from 0
 * @param ways what of it can be written into a customer's row
 * @param customer chosen, or suggested by the name; empty for none yet
 * @param preview null until a customer is chosen
 */
public record MappingForm(
        int number,
        Group group,
        List<Choice> ways,
        List<Choice> customers,
        String as,
        String customer,
        boolean suggested,
        @Nullable Preview preview) {

    /** What is written into the customer's row. */
    public String value() {
        return mapping(group, As.of(as), customer).value();
    }

    /** The name of the customer chosen. */
    public String name() {
        return customers.stream()
                .filter(one -> one.value().equals(customer))
                .map(Choice::label)
                .findFirst()
                .orElse(customer);
    }

    /** Whether something of the group can be a customer's. */
    public static boolean isMappable(Group group) {
        return !ways(group).isEmpty();
    }

    static List<As> ways(Group group) {
        var ways = new ArrayList<As>();
        switch (group.reason()) {
            case "tag-unknown" -> ways.add(As.ALIAS);
            case "pool-unknown-customer" -> {
                return List.of(As.ALIAS);
            }
            case "no-rule", "tag-conflict", "tag-malformed" -> {}
            default -> {
                return List.of();
            }
        }
        if (!group.resourceGroup().isEmpty()) {
            ways.add(As.RESOURCE_GROUP);
        }
        if (!group.subscription().isEmpty()) {
            ways.add(As.SUBSCRIPTION);
        }
        return ways;
    }

    /** The mapping of the group that a way and a customer make. */
    static Mapping mapping(Group group, As as, String customer) {
        return new Mapping(
                customer,
                as,
                switch (as) {
                    case SUBSCRIPTION -> group.subscription();
                    case RESOURCE_GROUP -> group.subscription() + "/" + group.resourceGroup();
                    case ALIAS -> group.value();
                });
    }

    /** The customer whose id, name or alias is nearest to what the group says; empty where none is near. */
    static String suggestion(Group group, List<Customer> customers) {
        if (!ways(group).contains(As.ALIAS)) {
            return "";
        }
        var names = customers.stream().flatMap(MappingForm::names).toList();
        return Nearest.to(group.value(), names)
                .flatMap(name -> customers.stream()
                        .filter(one -> names(one).anyMatch(name::equals))
                        .findFirst())
                .map(one -> one.id().value())
                .orElse("");
    }

    static List<Choice> choices(List<As> ways, Group group) {
        return ways.stream()
                .map(as -> new Choice(
                        as.key(), as.words() + ": " + mapping(group, as, "").value()))
                .toList();
    }

    private static Stream<String> names(Customer customer) {
        return Stream.concat(Stream.of(customer.id().value(), customer.name()), customer.aliases().stream());
    }
}
