package io.toptier.desk.page.standing;

import io.toptier.desk.company.Absent;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Download;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Page;
import io.toptier.standing.StandingAnswer;
import io.toptier.standing.StandingExplanation;
import io.toptier.standing.format.StandingCsv;
import io.toptier.standing.format.StandingJson;
import io.toptier.workspace.JsonText;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the partner stands, what is missing, and what sales more would change. */
@Controller
class StandingController {
    @GetMapping("/c/{company}/standing")
    String standing(
            @RequestParam(name = "usd", defaultValue = "") List<String> usd,
            @RequestParam(name = "customer", defaultValue = "") List<String> customer,
            @RequestParam(name = "solution", defaultValue = "") List<String> solution,
            @RequestParam(name = "billed", defaultValue = "") List<String> billed,
            Visit visit,
            Page frame,
            Model model) {
        var page = StandingPage.of(visit, new StandingPage.Form(usd, customer, solution, billed));
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.STANDING,
                        "Standing",
                        "Where " + page.partner() + " stands on " + visit.asOf().on() + ", as known by "
                                + visit.asOf().knownBy() + "."));
        model.addAttribute("shown", page);
        model.addAttribute("path", visit.path("standing"));
        model.addAttribute("company", visit.path(""));
        return "standing/standing";
    }

    @GetMapping("/c/{company}/standing/explain")
    String explain(Visit visit, Page frame, Model model) {
        var standing = visit.answers().standing().value().standing();
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.STANDING,
                        "Why the standing is what it is",
                        "Each tier, path and measure, with the rules that ask for it.",
                        above(visit)));
        model.addAttribute("trace", ShortTrace.of(StandingExplanation.of(standing)));
        model.addAttribute("path", visit.path("standing"));
        return "standing/explain";
    }

    @GetMapping("/c/{company}/standing/measures/{tier}/{way}/{alternative}/{measure}")
    String measure(
            @PathVariable("tier") String tier,
            @PathVariable("way") String way,
            @PathVariable("alternative") int alternative,
            @PathVariable("measure") String measure,
            Visit visit,
            Page frame,
            Model model) {
        var standing = visit.answers().standing().value().standing();
        var found = new MeasureAddress(tier, way, alternative, measure)
                .in(standing)
                .orElseThrow(() -> new Absent("The standing on " + standing.on() + " has no measure '" + measure
                        + "' there; the rules of another day may have asked for it."));
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.STANDING,
                        StandingWords.named(measure),
                        "What counts, what does not, and by which rules; " + StandingWords.plain(tier) + ", "
                                + StandingWords.plain(way) + ".",
                        above(visit)));
        model.addAttribute("measure", MeasureView.of(found, ""));
        model.addAttribute("trace", ShortTrace.of(StandingExplanation.of(found)));
        model.addAttribute("path", visit.path("standing"));
        return "standing/measure";
    }

    @GetMapping("/c/{company}/standing.json")
    ResponseEntity<byte[]> json(Visit visit) {
        return Download.json(name(visit, ".json"), JsonText.bytes(StandingJson.of(answer(visit))));
    }

    @GetMapping("/c/{company}/standing.csv")
    ResponseEntity<byte[]> csv(Visit visit) {
        return Download.csv(name(visit, ".csv"), StandingCsv.of(answer(visit)));
    }

    private static StandingAnswer answer(Visit visit) {
        return visit.answers().standing().value();
    }

    private static Link above(Visit visit) {
        return new Link("Standing", visit.path("standing"));
    }

    private static String name(Visit visit, String suffix) {
        return "standing-" + visit.asOf().on() + "-known-" + visit.asOf().knownBy() + suffix;
    }
}
