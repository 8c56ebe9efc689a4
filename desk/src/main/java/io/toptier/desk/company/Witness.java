package io.toptier.desk.company;

import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Notes every change, in the transaction that makes it. */
public interface Witness {
    /**
     * @param before what was there, by name, as far as it changed
     * @param after what is there now
     */
    void saw(Handle handle, String company, Act act, Map<String, Object> before, Map<String, Object> after, Instant at);
}
