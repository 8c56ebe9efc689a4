package io.toptier.desk.page.month;

import io.toptier.desk.company.Absent;
import io.toptier.desk.month.FiledMonth.Group;
import io.toptier.desk.month.Mapping;
import io.toptier.desk.month.Mapping.As;
import io.toptier.desk.month.Mappings;
import io.toptier.desk.month.Months;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Choice;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.desk.web.Shown;
import io.toptier.kernel.Customer;
import io.toptier.workspace.Customers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives an unattributed group to a customer; shows before what that moves. */
@Controller
class MappingController {
    private final MonthDesk desk;
    private final Mappings mappings;
    private final Months months;

    MappingController(MonthDesk desk, Mappings mappings, Months months) {
        this.desk = desk;
        this.mappings = mappings;
        this.months = months;
    }

    @GetMapping("/c/{company}/month/{month}/map")
    String form(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable("month") String text,
            @RequestParam("group") int number,
            @RequestParam(name = "as", defaultValue = "") String as,
            @RequestParam(name = "customer", defaultValue = "") String customer) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var month = MonthOfPath.read(text);
        var page = desk.page(visit, month, "unattributed");
        var path = MonthOfPath.path(visit, month);
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.MONTH,
                        "Whose is it?",
                        "Choose the customer; what that moves is worked out before anything is kept.",
                        new Link("Months", visit.path("month")),
                        new Link(Shown.month(month), path),
                        new Link("Unattributed", path + "/unattributed")));
        model.addAttribute("month", page);
        model.addAttribute("form", form(visit, page, number, as, customer));
        return "month/map";
    }

    @PostMapping("/c/{company}/month/{month}/map")
    String keep(
            Visit visit,
            @PathVariable("month") String text,
            @RequestParam("as") String as,
            @RequestParam("value") String value,
            @RequestParam("customer") String customer,
            RedirectAttributes attributes) {
        visit.demand(Right.EDIT_CUSTOMERS);
        var month = MonthOfPath.read(text);
        mappings.keep(visit.id(), visit.actor(), new Mapping(customer, way(as), value));
        var told = value + " is " + customer + "'s from now on.";
        if (visit.may(Right.CLOSE_MONTHS)) {
            months.close(visit.id(), visit.actor(), month, visit.asOf().knownBy());
        } else {
            told += " Whoever may close months has to close this one again.";
        }
        return Notices.redirect(attributes, MonthOfPath.path(visit, month) + "/unattributed", Notice.done(told));
    }

    private MappingForm form(Visit visit, MonthPage page, int number, String as, String customer) {
        var group = group(page, number);
        var ways = MappingForm.ways(group);
        if (ways.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "No mapping mends this. " + MonthWords.help(group.reason()));
        }
        var customers =
                Customers.read(visit.view().workspace(page.filed().knownBy())).value();
        var suggestion = customer.isEmpty() ? MappingForm.suggestion(group, customers) : "";
        var chosen = customer.isEmpty() ? suggestion : customer;
        var way = as.isEmpty() ? ways.get(0) : way(as);
        var preview = chosen.isEmpty()
                ? null
                : mappings.preview(
                        visit.view(), page.month(), page.filed().knownBy(), MappingForm.mapping(group, way, chosen));
        return new MappingForm(
                number,
                group,
                MappingForm.choices(ways, group),
                choices(customers),
                way.key(),
                chosen,
                !suggestion.isEmpty(),
                preview);
    }

    private static Group group(MonthPage page, int number) {
        if (!page.isClosed()
                || number < 0
                || number >= page.filed().unattributed().size()) {
            throw new Absent("the month has no such group; close it and look again");
        }
        return page.filed().unattributed().get(number);
    }

    private static As way(String key) {
        try {
            return As.of(key);
        } catch (IllegalArgumentException none) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "'" + key + "' is no way to map anything.");
        }
    }

    private static List<Choice> choices(List<Customer> customers) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Choose a customer"));
        customers.forEach(one -> choices.add(new Choice(one.id().value(), one.name())));
        return choices;
    }
}
