package io.toptier.desk.company;

/** There is no such thing in this company. */
public final class Absent extends IllegalStateException {
    public Absent(String what) {
        super(what);
    }
}
