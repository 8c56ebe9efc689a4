package io.toptier.desk.page.credit;

import io.toptier.desk.company.Absent;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.kernel.KnownBy;
import io.toptier.kernel.SellerId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was known of the same sales on two days, and why it differs. */
@Controller
class ThenAndNowController {
    /** Two days; without them the one looked at and today, or the two beside the last turn. */
    private record Days(LocalDate then, LocalDate now) {}

    @GetMapping("/c/{company}/credit/then-and-now")
    String compare(
            @RequestParam(name = "then", defaultValue = "") String then,
            @RequestParam(name = "now", defaultValue = "") String now,
            @RequestParam(name = "seller", defaultValue = "") String seller,
            Visit visit,
            Page frame,
            Model model) {
        var days = days(then, now, visit);
        var id = seller(seller, visit);
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.CREDIT,
                        "Then and now",
                        "The same sales with the knowledge of two days: what a later publication changed, and why."));
        model.addAttribute("compared", ThenAndNow.of(visit, id, days.then(), days.now()));
        model.addAttribute("company", visit.path(""));
        model.addAttribute("path", CreditPart.THEN_AND_NOW.path(visit));
        return "credit/then-and-now";
    }

    private static Days days(String then, String now, Visit visit) {
        var looked = visit.asOf().knownBy().day();
        if (then.isEmpty() && now.isEmpty()) {
            var turns = Turn.of(visit.answers().rulebook().value(), new KnownBy(visit.today()));
            var turn = turns.stream()
                    .filter(one -> !one.published().isAfter(looked))
                    .findFirst();
            return turn.map(one -> new Days(one.before(), looked)).orElse(new Days(looked, visit.today()));
        }
        return new Days(day(then, looked), day(now, visit.today()));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "'" + text + "' is no day; write it as 2024-01-31.");
        }
    }

    private static @Nullable SellerId seller(String text, Visit visit) {
        if (text.isBlank()) {
            return null;
        }
        var names = new CreditNames(visit.answers().creditBooks().value());
        if (!names.knows(new SellerId(text))) {
            throw new Absent("There is no seller '" + text + "' in sellers.csv, nor on a deal.");
        }
        return new SellerId(text);
    }
}
