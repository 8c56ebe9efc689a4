package io.toptier.desk.page.credit;

import io.toptier.credit.store.Kept;
import io.toptier.desk.company.Act;
import io.toptier.desk.credit.CreditBooking;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.desk.web.Shown;
import io.toptier.desk.web.Tone;
import org.jdbi.v3.core.Jdbi;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Books the difference between what is wanted and what is booked; shows it before. */
@Controller
class RestateController {
    private final CreditBooking booking;
    private final Jdbi jdbi;

    RestateController(CreditBooking booking, Jdbi jdbi) {
        this.booking = booking;
        this.jdbi = jdbi;
    }

    @GetMapping("/c/{company}/credit/restate")
    String preview(Visit visit, Page frame, Model model) {
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.CREDIT,
                        "Book credit",
                        "What is wanted as known by " + visit.asOf().knownBy()
                                + " less what is booked, as new entries. Nothing that was booked is altered."));
        model.addAttribute("preview", BookingPreview.of(visit));
        model.addAttribute("path", CreditPart.RESTATE.path(visit));
        model.addAttribute("credit", visit.path("credit"));
        model.addAttribute("company", visit.path(""));
        return "credit/restate";
    }

    @PostMapping("/c/{company}/credit/restate")
    String book(@RequestParam("reason") String reason, Visit visit, RedirectAttributes flash) {
        visit.demand(Right.FREEZE);
        if (reason.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Say why you book; it is kept with the booking.");
        }
        var knownBy = visit.asOf().knownBy();
        var act = new Act(visit.actor(), "book-credit", "credit:" + knownBy, reason.strip());
        var booked = jdbi.inTransaction(handle -> booking.book(handle, visit.id(), act, visit.asOf()));
        if (booked.value() instanceof Kept.Written written) {
            var number = JournalBooking.number(written.file());
            return Notices.redirect(
                    flash,
                    visit.path("credit/journal/" + number),
                    Notice.done("Booked " + Shown.count(written.entries().size(), "entry", "entries") + " as "
                            + written.file() + "."));
        }
        var why = CreditBooking.isWithheld(booked.findings())
                ? "not all facts can be read, and until then nothing that was booked is changed."
                : "the journal says what is wanted as known by " + knownBy + ".";
        var nothing = new Notice(Tone.INFO, "Nothing was booked: " + why, null);
        return Notices.redirect(flash, CreditPart.RESTATE.path(visit), nothing);
    }
}
