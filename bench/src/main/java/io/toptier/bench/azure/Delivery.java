package io.toptier.bench.azure;

/**
 * How a run is delivered.
 *
 * @param partitions how many files the lines are spread over
 * @param countsRows whether the manifest says how many lines there are; newer API versions leave it null
 */
public record Delivery(int partitions, Format format, boolean countsRows) {

    public static final Delivery PLAIN = new Delivery(1, Format.CSV, false);

    public Delivery in(int files) {
        return new Delivery(files, format, countsRows);
    }

    public Delivery counted() {
        return new Delivery(partitions, format, true);
    }

    public Delivery gzipped() {
        return new Delivery(partitions, Format.CSV_GZ, countsRows);
    }
}
