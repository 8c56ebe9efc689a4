package io.toptier.desk.page.credit;

import io.toptier.credit.Measure;
import io.toptier.credit.Statement.Line;
import io.toptier.kernel.FiscalYear;
import io.toptier.rulebook.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a seller's entries of a measure come to in a fiscal year.
 *
 * @param quarters four of them
 * @param booked what of it stands in the journal as it is wanted
 * @param trust the weakest of the entries
 */
public record SellerRow(
        String name,
        String role,
        String href,
        Measure measure,
        List<Sum> quarters,
        Sum year,
        Sum booked,
        Trust trust,
        boolean inferred,
        int entries) {
    static final int QUARTERS = 4;

    public SellerRow {
        quarters = List.copyOf(quarters);
    }

    static SellerRow of(String name, String role, String href, Measure measure, List<Line> lines) {
        return new SellerRow(
                name,
                role,
                href,
                measure,
                quarters(lines),
                sum(lines),
                sum(lines.stream()
                        .filter(line -> line.entry().bookedOn() != null)
                        .toList()),
                lines.stream()
                        .map(line -> line.entry().authority().trust())
                        .max(Trust::compareTo)
                        .orElseThrow(),
                lines.stream().anyMatch(Line::isInferred),
                lines.size());
    }

    public Sum toBook() {
        return year.minus(booked);
    }

    static List<Sum> quarters(List<Line> lines) {
        var quarters = new ArrayList<Sum>();
        IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> lines.stream()
                        .filter(line -> FiscalYear.quarterOf(line.claim().earnedOn()) == quarter)
                        .toList())
                .map(SellerRow::sum)
                .forEach(quarters::add);
        return quarters;
    }

    static Sum sum(List<Line> lines) {
        return lines.stream().map(line -> Sum.of(line.entry())).reduce(Sum.NOTHING, Sum::plus);
    }
}
