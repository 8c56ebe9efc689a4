package io.toptier.desk.page.me;

import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.Passwords;
import io.toptier.desk.people.People;
import io.toptier.desk.people.Person;
import io.toptier.desk.people.Refused;
import io.toptier.desk.people.SignInAttempts;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The account of whoever is signed in. */
@Controller
class MeController {
    private final People people;
    private final Credentials credentials;
    private final Passwords passwords;
    private final SignInAttempts attempts;

    MeController(People people, Credentials credentials, Passwords passwords, SignInAttempts attempts) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @GetMapping("/me")
    String show(Page frame, Model model) {
        return show(frame, model, "");
    }

    /** Every session of the person that began with the old password ends, this one too. */
    @PostMapping("/me/password")
    String change(
            Page frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String old,
            @RequestParam String fresh,
            @RequestParam String again) {
        var problem = fresh.equals(again)
                ? changed(request, old, fresh)
                : "The two new passwords differ; write the same twice.";
        if (problem.isEmpty()) {
            request.getSession().invalidate();
            return "redirect:/sign-in?new-password";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(frame, model, problem);
    }

    private String changed(HttpServletRequest request, String old, String fresh) {
        var me = now();
        var attempt = attempts.begin(me.email(), request.getRemoteAddr());
        if (attempt.mustWait()) {
            return "Too many tries; wait " + attempt.left().toSeconds() + " seconds.";
        }
        var right = people.passwordHash(me.id()).filter(hash -> passwords.match(old, hash));
        if (right.isEmpty()) {
            return "That is not your password; write the one you sign in with now.";
        }
        attempts.succeeded(attempt);
        try {
            credentials.setPassword(me.id(), fresh, me.actor());
            return "";
        } catch (Refused refused) {
            return "Not changed: " + refused.getMessage() + "; " + refused.remedy() + ".";
        }
    }

    private String show(Page frame, Model model, String problem) {
        var caller = Mine.caller();
        model.addAttribute("page", frame.titled(Navigation.HOME, "Your account", ""));
        model.addAttribute("me", new MePage(now(), caller.since(), caller.withPassword(), problem));
        return "me/me";
    }

    private Person now() {
        return people.find(Mine.caller().person().id()).orElseThrow();
    }
}
