package io.toptier.consumption.format;

/** Hears how far a long read has come. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (what, percent) -> {};

    /** @param percent of this step, 0 to 100; negative while unknown */
    void report(String what, double percent);

    /** Heard before each run of the month is read, and once after the last. */
    default void volume(Volume volume) {}

    /**
     * How much of the month's exports has been read.
     *
     * @param lines of the runs before
     * @param bytes of the runs before, as they lie on disk
     * @param current bytes of the run that is read now; 0 after the last
     * @param total bytes of all runs of the month
     */
    record Volume(long lines, long bytes, long current, long total) {}
}
