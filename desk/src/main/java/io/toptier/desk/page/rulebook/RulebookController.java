package io.toptier.desk.page.rulebook;

import io.toptier.desk.company.Absent;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.kernel.Finding;
import io.toptier.rulebook.Rule;
import io.toptier.rulebook.RuleId;
import io.toptier.workspace.store.NotKept;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules, one by one and all together. */
@Controller
class RulebookController {
    private final RuleTrials trials;

    RulebookController(RuleTrials trials) {
        this.trials = trials;
    }

    @GetMapping("/c/{company}/rulebook")
    String list(
            Visit visit,
            Page frame,
            Model model,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String trust,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since) {
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.RULEBOOK,
                        "Rulebook",
                        "What the program says for " + visit.asOf().on() + ", as known by "
                                + visit.asOf().knownBy() + ", and who says so."));
        model.addAttribute("rules", RuleList.of(visit, new RuleFilter(q, trust, since)));
        return "rulebook/list";
    }

    @GetMapping("/c/{company}/rulebook/{id}")
    String rule(Visit visit, Page frame, Model model, @PathVariable String id) {
        var rule = rule(visit, id);
        var ruling = rule.ask(visit.asOf().on(), visit.asOf().knownBy());
        return show(visit, frame, model, rule, RuleWish.first(ruling), List.of(), null);
    }

    @PostMapping("/c/{company}/rulebook/{id}/trial")
    String trial(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            @PathVariable String id,
            @RequestParam Map<String, String> form) {
        visit.demand(Right.SETTINGS);
        var rule = rule(visit, id);
        var wish = wish(rule, form);
        try {
            return show(visit, frame, model, rule, wish, List.of(), trials.tried(visit, rule, wish));
        } catch (NotKept refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(visit, frame, model, rule, wish, refused.findings(), null);
        }
    }

    @PostMapping("/c/{company}/rulebook/{id}/keep")
    String keep(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @PathVariable String id,
            @RequestParam String reason,
            @RequestParam Map<String, String> form) {
        visit.demand(Right.SETTINGS);
        var rule = rule(visit, id);
        var wish = wish(rule, form);
        try {
            trials.keep(visit, rule, wish, reason);
        } catch (NotKept refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(visit, frame, model, rule, wish, refused.findings(), null);
        }
        return Notices.redirect(
                said,
                visit.path("rulebook/" + rule.id()),
                Notice.done("Kept in " + RuleFile.path(rule) + ". Your version now goes before the shipped ones."));
    }

    @PostMapping("/c/{company}/rulebook/{id}/withdraw")
    String withdraw(Visit visit, RedirectAttributes said, @PathVariable String id, @RequestParam String reason) {
        visit.demand(Right.SETTINGS);
        var rule = rule(visit, id);
        var file = RulePage.of(visit, rule).ownFile();
        if (file == null) {
            throw new Absent("you have set nothing for rule " + id);
        }
        trials.withdraw(visit, rule, file, reason);
        return Notices.redirect(
                said, visit.path("rulebook"), Notice.done(file + " is taken back; the audit keeps what it said."));
    }

    private static String show(
            Visit visit,
            Page frame,
            Model model,
            Rule rule,
            RuleWish wish,
            List<Finding> findings,
            @Nullable RuleTrial trial) {
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.RULEBOOK,
                        rule.title(),
                        rule.decides(),
                        new Link("Rulebook", visit.path("rulebook"))));
        model.addAttribute("rule", RulePage.of(visit, rule));
        model.addAttribute("form", RuleForm.of(rule, RuleTrials.text(visit, RuleFile.path(rule)), wish, findings));
        model.addAttribute("refused", findings);
        model.addAttribute("trial", trial);
        model.addAttribute("may", visit.may(Right.SETTINGS));
        model.addAttribute("files", visit.path("settings/files"));
        return "rulebook/rule";
    }

    private static RuleWish wish(Rule rule, Map<String, String> form) {
        var texts = new TreeMap<String, String>();
        List.of("from", "until", "published", "source", "trust", "note")
                .forEach(name -> texts.put(name, form.getOrDefault(name, "")));
        RuleWish.fields(rule).keySet().forEach(name -> texts.put(name, form.getOrDefault(name, "")));
        return new RuleWish(texts);
    }

    private static Rule rule(Visit visit, String id) {
        var rulebook = visit.answers().rulebook().value();
        return RuleId.parse(id)
                .flatMap(rulebook::rule)
                .orElseThrow(() -> new Absent("There is no rule '" + id + "' in the rulebook of this company."));
    }
}
