package io.toptier.desk.month;

/**
 * How much one upload may bring.
 *
 * @param bytes of all its files together, unpacked
 * @param files how many, unpacked
 */
public record UploadLimits(long bytes, int files) {
    public static final UploadLimits USUAL = new UploadLimits(8L << 30, 20_000);
}
