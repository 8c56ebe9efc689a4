package io.toptier.bench.azure;

/**
 * How a run is delivered.
 *
 * @param partitions how many files the lines are spread over
 * @param countsRows whether the manifest says how many lines there are; newer API versions leave it null
 */
public record Delivery(int partitions, Packing packing, boolean countsRows) {

    public static final Delivery PLAIN = new Delivery(1, Packing.NONE, false);

    public Delivery in(int files) {
        return new Delivery(files, packing, countsRows);
    }

    public Delivery counted() {
        return new Delivery(partitions, packing, true);
    }

    public Delivery gzipped() {
        return new Delivery(partitions, Packing.GZIP, countsRows);
    }

    /** The file format and compression, in Azure's words. */
    public enum Packing {
        NONE("Csv", "None", ".csv"),
        GZIP("Csv", "Gzip", ".csv.gz"),
        SNAPPY_PARQUET("Parquet", "Snappy", ".parquet");

        final String fileFormat;
        final String compressionMode;
        final String suffix;

        Packing(String fileFormat, String compressionMode, String suffix) {
            this.fileFormat = fileFormat;
            this.compressionMode = compressionMode;
            this.suffix = suffix;
        }

        public String fileName(int part) {
            return "part_" + part + "_0001" + suffix;
        }
    }
}
