package io.toptier.desk.page.me;

import io.toptier.desk.security.Caller;
import io.toptier.desk.security.PersonCaller;

/** Who is signed in at a page that belongs to no company. */
final class Mine {
    private Mine() {}

    static PersonCaller caller() {
        return Caller.current()
                .filter(PersonCaller.class::isInstance)
                .map(PersonCaller.class::cast)
                .orElseThrow();
    }
}
