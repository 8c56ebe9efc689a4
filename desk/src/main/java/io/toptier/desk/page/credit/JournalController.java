package io.toptier.desk.page.credit;

import io.toptier.credit.CreditEntry;
import io.toptier.credit.format.BeancountJournal;
import io.toptier.credit.format.HledgerJournal;
import io.toptier.credit.format.StatementCsv;
import io.toptier.desk.company.Absent;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Download;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.desk.web.Pager;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of credit: its bookings, their entries, and the whole of it as plain-text accounting. */
@Controller
class JournalController {
    private static final int ROWS = 100;

    @GetMapping("/c/{company}/credit/journal")
    String bookings(Visit visit, Page frame, Model model) {
        var all = JournalBooking.all(visit);
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.CREDIT,
                        "Journal",
                        "What was booked, in order; only added to, each entry chained to the one before it."));
        model.addAttribute("parts", CreditPart.JOURNAL.tabs(visit));
        model.addAttribute("bookings", all.value());
        model.addAttribute("findings", all.findings());
        model.addAttribute("credit", visit.path("credit"));
        return "credit/journal";
    }

    @GetMapping("/c/{company}/credit/journal/{number:\\d+}")
    String booking(
            @PathVariable("number") String number,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Visit visit,
            Page frame,
            Model model) {
        var booking = JournalBooking.all(visit).value().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Absent("There is no booking " + number + " known by "
                        + visit.asOf().knownBy() + "."));
        var path = visit.path("credit/journal/" + number);
        var entries = booking.entries();
        var from = Math.min(entries.size(), Math.max(0, (page - 1) * ROWS));
        var shown = entries.subList(from, Math.min(entries.size(), from + ROWS));
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.CREDIT,
                        "Booking " + number,
                        "Booked with the knowledge of " + booking.bookedOn() + ".",
                        new Link("Sales & credit", visit.path("credit")),
                        new Link("Journal", visit.path("credit/journal"))));
        model.addAttribute("booking", booking);
        model.addAttribute("company", visit.path(""));
        model.addAttribute("rows", BookedRow.of(shown, visit));
        model.addAttribute(
                "totals",
                BookedTotal.of(
                        entries, new CreditNames(visit.answers().creditBooks().value())));
        model.addAttribute("pager", new Pager(page, ROWS, entries.size(), "entries", path));
        return "credit/booking";
    }

    @GetMapping("/c/{company}/credit/journal.csv")
    ResponseEntity<byte[]> csv(Visit visit) {
        return Download.csv(name(visit, ".csv"), StatementCsv.booked(entries(visit)));
    }

    @GetMapping("/c/{company}/credit/journal.hledger")
    ResponseEntity<byte[]> hledger(Visit visit) {
        return Download.text(name(visit, ".journal"), HledgerJournal.of(entries(visit)));
    }

    @GetMapping("/c/{company}/credit/journal.beancount")
    ResponseEntity<byte[]> beancount(Visit visit) {
        return Download.text(name(visit, ".beancount"), BeancountJournal.of(entries(visit)));
    }

    private static List<CreditEntry> entries(Visit visit) {
        return visit.answers().booked().value();
    }

    private static String name(Visit visit, String suffix) {
        return "seller-credit-booked-by-" + visit.asOf().knownBy() + suffix;
    }
}
