package io.toptier.desk.page.month;

import io.toptier.desk.visit.Visit;
import io.toptier.kernel.Month;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The month that an address names. */
final class MonthOfPath {
    private MonthOfPath() {}

    /** @throws ResponseStatusException 400 for what is no month */
    static Month read(String text) {
        return Month.parse(text)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "'" + text + "' is no month; write it as 2023-11."));
    }

    /** {@code /c/contoso/month/2023-11}. */
    static String path(Visit visit, Month month) {
        return visit.path("month/" + month);
    }
}
