package io.toptier.desk.page.settings;

import io.toptier.desk.people.ApiTokens;
import io.toptier.desk.people.Refused;
import io.toptier.desk.people.Right;
import io.toptier.desk.visit.Notices;
import io.toptier.desk.visit.Visit;
import io.toptier.desk.web.Notice;
import io.toptier.desk.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Secrets that let programs act in a company. */
@Controller
class TokensController {
    private final ApiTokens tokens;
    private final Clock clock;

    TokensController(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/c/{company}/settings/tokens")
    String show(Visit visit, Page frame, Model model) {
        visit.demand(Right.PEOPLE);
        var half = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusMonths(6);
        return show(visit, frame, model, new TokenForm("", Set.of(Right.READ), half.toString(), ""));
    }

    @PostMapping("/c/{company}/settings/tokens")
    String create(
            Visit visit,
            Page frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes said,
            @RequestParam String name,
            @RequestParam(required = false, defaultValue = "") List<String> scope,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate expires) {
        visit.demand(Right.PEOPLE);
        var scopes =
                scope.stream().map(Right.byKey()::get).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        try {
            var until = expires.atStartOfDay(ZoneOffset.UTC).toInstant();
            var made = tokens.create(visit.id(), name, scopes, until, visit.actor(), visit.rights());
            said.addFlashAttribute(
                    OneTime.KEY,
                    new OneTime("Secret of the token " + made.token().name(), made.secret()));
            return Notices.redirect(said, SettingsSection.TOKENS.path(visit));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var why = refused.getMessage() + "; " + refused.remedy() + ".";
            return show(visit, frame, model, new TokenForm(name, scopes, expires.toString(), why));
        }
    }

    @PostMapping("/c/{company}/settings/tokens/{token}/revoke")
    String revoke(Visit visit, RedirectAttributes said, @PathVariable UUID token, @RequestParam String reason) {
        visit.demand(Right.PEOPLE);
        var done = tokens.revoke(visit.id(), token, visit.actor(), reason);
        return Notices.redirect(
                said,
                SettingsSection.TOKENS.path(visit),
                done
                        ? Notice.done("The token is worth nothing any more.")
                        : Notice.refused("There was no such token, or it was revoked before."));
    }

    private String show(Visit visit, Page frame, Model model, TokenForm form) {
        SettingsFrame.put(model, visit, frame, SettingsSection.TOKENS);
        model.addAttribute("tokens", TokensPage.of(tokens.of(visit.id()), visit, form, clock.instant()));
        model.addAttribute("secret", model.getAttribute(OneTime.KEY) instanceof OneTime once ? once : OneTime.NONE);
        return "settings/tokens";
    }
}
