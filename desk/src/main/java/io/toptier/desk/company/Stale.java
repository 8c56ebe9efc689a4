package io.toptier.desk.company;

/** Somebody changed it since the one who changes it now has read it. */
public final class Stale extends IllegalStateException {
    public Stale(String what) {
        super(what + " was changed by somebody else meanwhile; look at it again, then change it");
    }
}
