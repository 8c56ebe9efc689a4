package io.toptier.bench.azure;

/** The file format and compression of an export, in Azure's words. */
public enum Format {
    CSV("Csv", "None", ".csv"),
    CSV_GZ("Csv", "Gzip", ".csv.gz"),
    PARQUET("Parquet", "Snappy", ".parquet");

    final String fileFormat;
    final String compressionMode;
    final String suffix;

    Format(String fileFormat, String compressionMode, String suffix) {
        this.fileFormat = fileFormat;
        this.compressionMode = compressionMode;
        this.suffix = suffix;
    }

    /** How its files' names end. */
    public String suffix() {
        return suffix;
    }

    public String fileName(int part) {
        return "part_" + part + "_0001" + suffix;
    }
}
