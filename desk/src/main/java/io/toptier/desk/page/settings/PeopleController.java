package io.toptier.desk.page.settings;

import io.toptier.desk.company.Absent;
import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.Member;
import io.toptier.desk.people.People;
import io.toptier.desk.people.Person;
import io.toptier.desk.people.Refused;
import io.toptier.desk.people.Right;
import io.toptier.desk.people.Role;
import io.toptier.desk.people.Roster;
import io.toptier.desk.people.Secrets;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who belongs to a company. */
@Controller
class PeopleController {
    private static final int ONE_TIME_LETTERS = 20;

    private final People people;
    private final Roster roster;
    private final Credentials credentials;

    PeopleController(People people, Roster roster, Credentials credentials) {
        this.people = people;
        this.roster = roster;
        this.credentials = credentials;
    }

    @GetMapping("/c/{company}/settings/people")
    String show(Visit visit, Page frame, Model model) {
        return show(visit, frame, model, Invitation.NONE);
    }

    @PostMapping("/c/{company}/settings/people")
    String invite(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @RequestParam String email,
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(required = false) @Nullable String password) {
        visit.demand(Right.PEOPLE);
        try {
            var person = roster.invite(email, name, visit.id(), role(visit, role), visit.actor());
            if (password != null) {
                giveOneTime(visit, person, said);
            }
            return back(
                    visit,
                    said,
                    person.name() + " may now come in as " + role(visit, role).title() + ".");
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(visit, frame, model, new Invitation(email, name, role, sentence(refused)));
        }
    }

    @PostMapping("/c/{company}/settings/people/{person}/role")
    String change(Visit visit, RedirectAttributes said, @PathVariable UUID person, @RequestParam String role) {
        visit.demand(Right.PEOPLE);
        return doing(visit, said, () -> {
            roster.changeRole(person, visit.id(), role(visit, role), visit.actor());
            return member(visit, person).person().name() + " is now "
                    + role(visit, role).title() + ".";
        });
    }

    @PostMapping("/c/{company}/settings/people/{person}/remove")
    String remove(Visit visit, RedirectAttributes said, @PathVariable UUID person, @RequestParam String reason) {
        visit.demand(Right.PEOPLE);
        return doing(visit, said, () -> {
            var name = member(visit, person).person().name();
            roster.remove(person, visit.id(), visit.actor(), reason);
            return name + " no longer belongs to " + visit.company().name() + ".";
        });
    }

    @PostMapping("/c/{company}/settings/people/{person}/password")
    String password(Visit visit, RedirectAttributes said, @PathVariable UUID person) {
        visit.demand(Right.PEOPLE);
        var member = member(visit, person);
        return doing(visit, said, () -> {
            giveOneTime(visit, member.person(), said);
            return member.person().name() + " has a new password; sessions that began with the old one have ended.";
        });
    }

    private String show(Visit visit, Page frame, Model model, Invitation invitation) {
        SettingsFrame.put(model, visit, frame, SettingsSection.PEOPLE);
        model.addAttribute("people", PeoplePage.of(people.members(visit.id()), visit, invitation));
        model.addAttribute("secret", model.getAttribute(OneTime.KEY) instanceof OneTime once ? once : OneTime.NONE);
        return "settings/people";
    }

    private void giveOneTime(Visit visit, Person person, RedirectAttributes said) {
        var password = Secrets.random(ONE_TIME_LETTERS);
        credentials.setPassword(person.id(), password, visit.actor());
        said.addFlashAttribute(OneTime.KEY, new OneTime("Password of " + person.email(), password));
    }

    private static String doing(Visit visit, RedirectAttributes said, Supplier<String> deed) {
        try {
            return back(visit, said, deed.get());
        } catch (Refused refused) {
            return Notices.redirect(
                    said, SettingsSection.PEOPLE.path(visit), Notice.refused("Not done: " + sentence(refused)));
        }
    }

    private static String back(Visit visit, RedirectAttributes said, String done) {
        return Notices.redirect(said, SettingsSection.PEOPLE.path(visit), Notice.done(done));
    }

    private Member member(Visit visit, UUID person) {
        return people.members(visit.id()).stream()
                .filter(member -> member.person().id().equals(person))
                .findFirst()
                .orElseThrow(() -> new Absent("There is no such person in this company."));
    }

    /** Only an agency may make somebody else an agency: its rights reach further than an owner's. */
    private static Role role(Visit visit, String key) {
        return Optional.ofNullable(Role.byKey().get(key))
                .filter(role -> visit.rights().containsAll(role.rights()))
                .orElseThrow(() -> new Absent("There is no role '" + key + "' that you can give."));
    }

    private static String sentence(Refused refused) {
        return refused.getMessage() + "; " + refused.remedy() + ".";
    }
}
