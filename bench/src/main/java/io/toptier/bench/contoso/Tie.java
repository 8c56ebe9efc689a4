package io.toptier.bench.contoso;

/** How a purchase is tied to its deal. */
enum Tie {
    /** The deal names the purchase record. */
    RECORD,
    /** The deal is of the same customer and solution, and was created in the year before the first sale. */
    TIME,
    /** There is no deal. */
    NONE
}
