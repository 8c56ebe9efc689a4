package io.toptier.desk.company;

import org.jdbi.v3.core.Handle;

/** What else happens with every change of a company, in the same transaction. */
@FunctionalInterface
public interface Afterwards {
    Afterwards NOTHING = (handle, company, act, revision) -> {};

    /** @param revision of the company that the change makes */
    void changed(Handle handle, String company, Act act, long revision);
}
