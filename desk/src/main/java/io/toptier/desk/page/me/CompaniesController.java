package io.toptier.desk.page.me;

import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.people.Membership;
import io.toptier.desk.people.People;
import io.toptier.desk.people.Right;
import io.toptier.desk.people.Role;
import io.toptier.desk.security.MissingRight;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.workspace.store.Company;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The companies of whoever is signed in, and new ones. */
@Controller
class CompaniesController {
    private static final int LONGEST_NAME = 100;

    private final People people;
    private final CompanyViews views;
    private final Founding founding;

    CompaniesController(People people, CompanyViews views, Founding founding) {
        this.people = people;
        this.views = views;
        this.founding = founding;
    }

    @GetMapping("/companies")
    String show(Page frame, Model model) {
        return show(frame, model, "", "", "", "");
    }

    @PostMapping("/companies")
    String found(
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @RequestParam String name,
            @RequestParam String id) {
        if (!mayFound()) {
            throw new MissingRight(Right.COMPANIES);
        }
        var named = name.strip();
        var asked = id.strip();
        var nameProblem =
                named.isEmpty() || named.length() > LONGEST_NAME ? "Write a name of at most 100 letters." : "";
        var idProblem = Company.isId(asked) ? "" : "Small letters, digits and hyphens, 63 at most, as fabrikam-apps.";
        if (nameProblem.isEmpty() && idProblem.isEmpty()) {
            if (founding.found(asked, named, Mine.caller().person())) {
                return Notices.redirect(
                        said, "/c/" + asked + "/settings", Notice.done(named + " is founded. It is empty yet."));
            }
            idProblem = "A company of this id is there already; choose another.";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(frame, model, named, asked, nameProblem, idProblem);
    }

    private String show(Page frame, Model model, String name, String id, String nameProblem, String idProblem) {
        var roles = people.memberships(Mine.caller().person().id()).stream()
                .collect(Collectors.toMap(Membership::company, Membership::role));
        var mine = views.all().stream()
                .filter(company -> roles.containsKey(company.id()))
                .map(company -> one(company, roles.getOrDefault(company.id(), Role.READER)))
                .toList();
        model.addAttribute("page", frame.titled(Navigation.HOME, "Companies", "Choose the company to work on."));
        model.addAttribute("companies", new CompaniesPage(mine, mayFound(), name, id, nameProblem, idProblem));
        return "home/companies";
    }

    private boolean mayFound() {
        return people.memberships(Mine.caller().person().id()).stream()
                .anyMatch(membership -> membership.role().may(Right.COMPANIES));
    }

    private static CompaniesPage.One one(Company company, Role role) {
        return new CompaniesPage.One(company.id(), company.name(), role.title());
    }
}
