package io.toptier.behind;

import io.toptier.desk.people.Right;
import io.toptier.desk.security.Caller;
import io.toptier.desk.security.TokenCaller;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Something behind the doors. */
@RestController
public class SamplePages {

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String home(CsrfToken csrf) {
        return "signed in as " + name() + " <input name=\"_csrf\" value=\"" + csrf.getToken() + "\">";
    }

    @GetMapping(path = "/c/contoso/deals", produces = MediaType.TEXT_HTML_VALUE)
    String deals() {
        return "deals for " + name();
    }

    @PostMapping("/c/contoso/deals")
    String edit() {
        return "edited by " + name();
    }

    @GetMapping("/metrics")
    String metrics() {
        return "metrics";
    }

    @GetMapping("/api/v1/whoami")
    String whoami() {
        return token().company() + " " + name();
    }

    @GetMapping("/api/v1/freeze")
    String freeze() {
        token().demand(Right.FREEZE);
        return "frozen";
    }

    @GetMapping("/api/v1/export")
    StreamingResponseBody export() {
        var company = token().company();
        return out -> out.write(("rows of " + company).getBytes(StandardCharsets.UTF_8));
    }

    private static TokenCaller token() {
        return (TokenCaller) Caller.current().orElseThrow();
    }

    private static String name() {
        return Caller.current().orElseThrow().actor().name();
    }
}
