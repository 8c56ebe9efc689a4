package io.toptier.desk.webhook;

import io.toptier.desk.people.Refused;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Link;
import io.toptier.desk.web.Navigation;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import io.toptier.workspace.JsonText;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a company's webhooks. */
@Controller
@RequestMapping("/c/{company}/settings/webhooks")
class WebhookController {
    private static final String SECRET = "secret";
    private static final String PATH = "settings/webhooks";
    private static final int SHOWN = 50;

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Jdbi jdbi;

    WebhookController(Endpoints endpoints, Deliveries deliveries, Outbox outbox, Jdbi jdbi) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.jdbi = jdbi;
    }

    @GetMapping
    String list(Visit visit, Page frame, Model model, @ModelAttribute(SECRET) @Nullable String secret) {
        return list(visit, frame, model, secret, null);
    }

    @PostMapping
    String add(
            Visit visit,
            Page frame,
            Model model,
            RedirectAttributes attributes,
            @RequestParam("url") String url,
            @RequestParam("description") String description,
            @RequestParam("types") String types,
            jakarta.servlet.http.HttpServletResponse response) {
        visit.demand(Right.PEOPLE);
        try {
            var wish = new EndpointWish(url, description, Arrays.asList(types.split("[\\s,;]+")), false);
            var made = jdbi.inTransaction(handle -> endpoints.add(handle, visit.id(), wish, visit.actor()));
            attributes.addFlashAttribute(SECRET, made.secret());
            return done(
                    visit,
                    attributes,
                    made.endpoint().id(),
                    "The webhook is there; it is told of what changes from now on.");
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var wish = new WebhooksPage.RefusedWish(
                    url, description, types, refused.code(), String.valueOf(refused.getMessage()), refused.remedy());
            return list(visit, frame, model, null, wish);
        }
    }

    @GetMapping("/{webhook}")
    String one(
            Visit visit,
            Page frame,
            Model model,
            @PathVariable("webhook") UUID id,
            @ModelAttribute(SECRET) @Nullable String secret) {
        visit.demand(Right.PEOPLE);
        var page = jdbi.withHandle(handle -> new WebhooksPage.One(
                visit.path(PATH),
                visit.may(Right.PEOPLE),
                endpoints.find(handle, visit.id(), id),
                deliveries.of(handle, visit.id(), id, Long.MAX_VALUE, SHOWN),
                blankless(secret)));
        var heading = page.endpoint().description().isEmpty()
                ? "Webhook"
                : page.endpoint().description();
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.SETTINGS,
                        heading,
                        page.endpoint().url(),
                        new Link("Settings", visit.path("settings")),
                        new Link("Webhooks", visit.path(PATH))));
        model.addAttribute("webhook", page);
        return "webhooks/one";
    }

    @PostMapping("/{webhook}/rotate")
    String rotate(Visit visit, RedirectAttributes attributes, @PathVariable("webhook") UUID id) {
        visit.demand(Right.PEOPLE);
        var made = jdbi.inTransaction(handle -> endpoints.rotate(handle, visit.id(), id, visit.actor()));
        attributes.addFlashAttribute(SECRET, made.secret());
        return done(visit, attributes, id, "The webhook has a new secret; the one before signs beside it for a day.");
    }

    @PostMapping("/{webhook}/disabled")
    String disabled(
            Visit visit,
            RedirectAttributes attributes,
            @PathVariable("webhook") UUID id,
            @RequestParam("disabled") boolean disabled) {
        visit.demand(Right.PEOPLE);
        jdbi.useTransaction(handle -> {
            var known = endpoints.find(handle, visit.id(), id);
            var wish = new EndpointWish(known.url(), known.description(), known.types(), disabled);
            endpoints.change(handle, visit.id(), id, null, wish, visit.actor());
        });
        return done(
                visit,
                attributes,
                id,
                disabled ? "The webhook is told nothing any more." : "The webhook is told again.");
    }

    @PostMapping("/{webhook}/remove")
    String remove(Visit visit, RedirectAttributes attributes, @PathVariable("webhook") UUID id) {
        visit.demand(Right.PEOPLE);
        jdbi.useTransaction(handle -> endpoints.remove(handle, visit.id(), id, null, visit.actor()));
        return Notices.redirect(attributes, visit.path(PATH), Notice.done("The webhook is gone."));
    }

    @PostMapping("/{webhook}/test")
    String test(Visit visit, RedirectAttributes attributes, @PathVariable("webhook") UUID id) {
        visit.demand(Right.PEOPLE);
        jdbi.useTransaction(handle -> {
            var endpoint = endpoints.find(handle, visit.id(), id);
            var data = JsonText.object().put("webhook", endpoint.id().toString());
            outbox.tell(handle, visit.id(), Outbox.TEST, data, endpoint.id());
        });
        return done(
                visit, attributes, id, "A test message is on its way; reload in a moment to see what became of it.");
    }

    @PostMapping("/{webhook}/deliveries/{delivery}/resend")
    String resend(
            Visit visit,
            RedirectAttributes attributes,
            @PathVariable("webhook") UUID id,
            @PathVariable("delivery") long delivery) {
        visit.demand(Right.PEOPLE);
        jdbi.useTransaction(handle -> deliveries.resend(handle, visit.id(), delivery));
        return done(visit, attributes, id, "The message is on its way again.");
    }

    private String list(
            Visit visit, Page frame, Model model, @Nullable String secret, WebhooksPage.@Nullable RefusedWish refused) {
        visit.demand(Right.PEOPLE);
        List<Endpoint> known = jdbi.withHandle(handle -> endpoints.of(handle, visit.id()));
        model.addAttribute(
                "page",
                frame.titled(
                        Navigation.SETTINGS,
                        "Webhooks",
                        "Programs of yours that are told what changes here.",
                        new Link("Settings", visit.path("settings"))));
        model.addAttribute(
                "webhooks",
                new WebhooksPage(visit.path(PATH), visit.may(Right.PEOPLE), known, blankless(secret), refused));
        return "webhooks/list";
    }

    private static @Nullable String blankless(@Nullable String secret) {
        return secret == null || secret.isBlank() ? null : secret;
    }

    private static String done(Visit visit, RedirectAttributes attributes, UUID id, String words) {
        return Notices.redirect(attributes, visit.path(PATH) + "/" + id, Notice.done(words));
    }
}
