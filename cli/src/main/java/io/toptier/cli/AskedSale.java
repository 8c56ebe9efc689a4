package io.toptier.cli;

import io.toptier.kernel.CustomerId;
import io.toptier.kernel.SolutionId;
import io.toptier.standing.ExpectedSale;
import io.toptier.standing.StandingBooks;
import io.toptier.workspace.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A sale that somebody asks about: {@code sale=250000}, or
 * {@code sale:customer=fabrikam,solution=insight-desk,usd=250000,on=2024-02-01} of which only {@code usd} must be there.
 */
record AskedSale(
        BigDecimal usd,
        @Nullable String customer,
        @Nullable String solution,
        @Nullable LocalDate on) {
    private static final String SHORT = "sale=";
    private static final String LONG = "sale:";
    private static final List<String> KEYS = List.of("customer", "solution", "usd", "on");

    /**
     * @param lastMonth the day it is billed on where nobody said
     * @throws ConfigurationProblem for a customer or solution that nobody declared
     */
    ExpectedSale expected(String name, StandingBooks books, LocalDate lastMonth) {
        if (customer != null) {
            KnownCustomers.demand(
                    customer,
                    books.customers().stream().map(one -> one.id().value()).toList());
        }
        var solutions =
                books.facts().solutions().stream().map(one -> one.id().value()).toList();
        if (solution != null && !solutions.contains(solution)) {
            throw new ConfigurationProblem(
                    "solutions.csv has no solution '" + solution + "'; " + Nearest.remedy(solution, solutions));
        }
        return new ExpectedSale(
                name,
                customer == null ? null : new CustomerId(customer),
                solution == null ? null : new SolutionId(solution),
                usd,
                on == null ? lastMonth : on);
    }

    /** Reads the option's text. */
    static final class Converter implements ITypeConverter<AskedSale> {
        @Override
        public AskedSale convert(String text) {
            if (text.startsWith(SHORT)) {
                return new AskedSale(amount(text.substring(SHORT.length())), null, null, null);
            }
            if (!text.startsWith(LONG)) {
                throw new TypeConversionException("'" + text
                        + "' is no sale; write sale=250000, or sale:customer=ID,solution=ID,usd=250000,on=2024-02-01");
            }
            var parts = parts(text.substring(LONG.length()));
            return new AskedSale(
                    amount(parts.getOrDefault("usd", "")), parts.get("customer"), parts.get("solution"), day(parts));
        }

        private static Map<String, String> parts(String text) {
            var parts = new LinkedHashMap<String, String>();
            for (var part : Arrays.asList(text.split(",", -1))) {
                var at = part.indexOf('=');
                var key = at < 0 ? part : part.substring(0, at).strip();
                if (at < 0 || !KEYS.contains(key)) {
                    throw new TypeConversionException(
                            "'" + part + "' is no part of a sale; " + Nearest.remedy(key, KEYS));
                }
                parts.put(key, part.substring(at + 1).strip());
            }
            return parts;
        }

        private static BigDecimal amount(String text) {
            try {
                var usd = new BigDecimal(text);
                if (usd.signum() > 0) {
                    return usd;
                }
            } catch (NumberFormatException noNumber) {
                // told below, with what was expected
            }
            throw new TypeConversionException(
                    "'" + text + "' is no amount of US dollars above zero; write it as 250000 or 250000.50");
        }

        private static @Nullable LocalDate day(Map<String, String> parts) {
            var text = parts.get("on");
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException noDay) {
                throw new TypeConversionException("'" + text + "' is no day; write it as 2024-02-01");
            }
        }
    }
}
