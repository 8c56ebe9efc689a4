package io.toptier.desk.page.credit;

import io.toptier.credit.Statement;
import io.toptier.desk.web.Tab;
import io.toptier.kernel.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The fiscal years that a page may show. */
final class Years {
    private static final Pattern NAME = Pattern.compile("FY(\\d{2})");
    private static final int CENTURY = 2000;

    private Years() {}

    /**
     * The year asked for; without one, that of the day looked at.
     *
     * @throws ResponseStatusException 400 for text that is no fiscal year
     */
    static FiscalYear asked(String text, LocalDate on) {
        if (text.isEmpty()) {
            return FiscalYear.of(on);
        }
        var name = NAME.matcher(text);
        if (!name.matches()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "'" + text + "' is no fiscal year of Microsoft; write it as FY24.");
        }
        return new FiscalYear(CENTURY + Integer.parseInt(name.group(1)));
    }

    /** Those that something was billed or reported in, and the one shown. */
    static List<Tab> tabs(Statement everything, FiscalYear shown, String path) {
        return tabs(
                Stream.concat(
                        everything.lines().stream().map(line -> line.claim().earnedOn()),
                        everything.notCredited().stream().map(not -> not.claim().earnedOn())),
                shown,
                path);
    }

    static List<Tab> tabs(Stream<LocalDate> days, FiscalYear shown, String path) {
        var years = new TreeSet<FiscalYear>();
        days.map(FiscalYear::of).forEach(years::add);
        years.add(shown);
        return years.stream()
                .map(year -> new Tab(year.toString(), path + "?year=" + year, year.equals(shown), ""))
                .toList();
    }

    /** {@code July 2023 to June 2024}. */
    static String words(FiscalYear year) {
        var span = year.span();
        return span + ", Microsoft's fiscal year";
    }
}
