package io.toptier.consumption.format;

/** Hears how far a long read has come. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (what, percent) -> {};

    /** @param percent of this step, 0 to 100; negative while unknown */
    void report(String what, double percent);
}
