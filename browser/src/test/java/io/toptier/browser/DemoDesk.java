package io.toptier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.toptier.desk.Desk;
import io.toptier.desk.DeskFiles;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.Role;
import io.toptier.desk.people.Roster;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.desk.settings.Setting;
import io.toptier.desk.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk as the demo serves it: the example company with its four months closed and frozen, on 2024-02-12. */
final class DemoDesk implements AutoCloseable {
    static final String COMPANY = "contoso";
    private static final String PASSWORD = "correct horse battery";
    private static final Actor TEST = Actor.program("test");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Desk desk;

    private DemoDesk(Desk desk) {
        this.desk = desk;
    }

    static DemoDesk start() {
        try {
            var folder = Files.createTempDirectory("toptier-browser");
            Demo.into(folder);
            var settings = settings(folder.resolve("data"));
            try (var files = DeskFiles.open(settings, Clock.systemUTC())) {
                files.take(folder.resolve("contoso"), COMPANY, "Contoso Analytics", false);
            }
            return new DemoDesk(Desk.start(settings, Clock.systemUTC()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A page in which a new person of that role is signed in. */
    Page signedIn(Browser browser, Role role) {
        return signedIn(browser.newContext(new Browser.NewContextOptions().setBaseURL(desk.url())), role);
    }

    Page signedIn(BrowserContext context, Role role) {
        var email = role.key() + NUMBER.incrementAndGet() + "@contoso.example";
        var person = desk.part(Roster.class).invite(email, name(role), COMPANY, role, TEST);
        desk.part(Credentials.class).setPassword(person.id(), PASSWORD, TEST);
        var page = context.newPage();
        page.navigate("/sign-in");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL("**/c/" + COMPANY);
        return page;
    }

    String url() {
        return desk.url();
    }

    @Override
    public void close() {
        desk.close();
    }

    private static String name(Role role) {
        return switch (role) {
            case ALLIANCE -> "Megan Bowen";
            case FINOPS -> "Alex Wilber";
            case FINANCE -> "Nestor Wilke";
            case OWNER -> "Patti Fernandez";
            case AGENCY -> "Lee Gu";
            case READER -> "Joni Sherman";
        };
    }

    private static DeskSettings settings(Path data) {
        var chosen = Map.of(Setting.PORT, "0", Setting.DATA, data.toString(), Setting.OPEN_ON, "2024-02-12");
        return DeskSettings.of(
                SettingsReader.read(Map.of(), Map.of(), null, chosen).value());
    }
}
