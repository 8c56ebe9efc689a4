package io.toptier.consumption.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One charge of November 2023 made by chance, with amounts in every form that exports and spreadsheets write.
 *
 * @param number what no other row has
 */
record GeneratedRow(int number, Map<Role, String> texts, String effective, String billed) {
    private static final List<String> TAGS = List.of(
            "",
            "\"customer\": \"contoso\"",
            "{\"customer\": \"fabrikam\", \"note\": \"a, b: {c}\"}",
            "\"env\": \"prod\",\"customer\": \"unheard of\"",
            "customer=contoso");

    static GeneratedRow of(Random random) {
        var effective = amount(random);
        return new GeneratedRow(
                random.nextInt(Integer.MAX_VALUE),
                Map.of(
                        Role.CURRENCY, any(random, "USD", "JPY", "EUR"),
                        Role.CHARGE_TYPE, any(random, "Usage", "Usage", "Usage", "Purchase", "Refund"),
                        Role.SUBSCRIPTION, any(random, "", "aaaa-1", "AAAA-1", "bbbb-2"),
                        Role.RESOURCE_GROUP, any(random, "", "rg-web", "RG-Web"),
                        Role.TAGS, TAGS.get(random.nextInt(TAGS.size())),
                        Role.PRODUCT, any(random, "", "Disks, S10", "Standard\nHDD \"S10\"")),
                effective,
                random.nextInt(3) == 0 ? amount(random) : effective);
    }

    BigDecimal effectiveAmount() {
        return new BigDecimal(effective);
    }

    BigDecimal billedAmount() {
        return new BigDecimal(billed);
    }

    private static String amount(Random random) {
        var sign = random.nextInt(4) == 0 ? "-" : "";
        return sign
                + switch (random.nextInt(9)) {
                    case 0 -> any(random, "0", "0.00", ".5", "5.", "1", "0.0000000000000000000000000001");
                    case 1 -> digits(random, 1) + "." + digits(random, 7) + "E-" + random.nextInt(30);
                    case 2 -> digits(random, 1) + "e+" + random.nextInt(12);
                    case 3 -> digits(random, 3) + "." + digits(random, 29 + random.nextInt(8));
                    case 4 -> "9" + digits(random, 9) + "." + digits(random, random.nextInt(28) + 1);
                    case 5 -> digits(random, 11 + random.nextInt(12)) + "." + digits(random, 4);
                    default -> digits(random, 1 + random.nextInt(4)) + "." + digits(random, 1 + random.nextInt(28));
                };
    }

    private static String digits(Random random, int count) {
        var digits = new BigInteger(4 * count, random).mod(BigInteger.TEN.pow(count));
        return ("%0" + count + "d").formatted(digits);
    }

    private static String any(Random random, String... choice) {
        return choice[random.nextInt(choice.length)];
    }
}
