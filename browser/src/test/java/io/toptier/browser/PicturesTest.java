package io.toptier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.toptier.desk.people.Role;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the pictures of the README, from the demo. */
@EnabledIfSystemProperty(
        named = "toptier.refresh",
        matches = "true",
        disabledReason = "pictures are made by docs/pictures/make")
class PicturesTest {
    private static final Map<String, String> PICTURES =
            Map.of("home", "/c/contoso", "month", "/c/contoso/month/2023-11");

    @Test
    void picturesAreMade() {
        var folder = Path.of(System.getProperty("toptier.root"), "docs", "pictures");
        try (var chromium = Chromium.start();
                var desk = DemoDesk.start()) {
            var context = chromium.newContext(
                    new Browser.NewContextOptions().setBaseURL(desk.url()).setViewportSize(1360, 900));
            var page = desk.signedIn(context, Role.OWNER);
            PICTURES.forEach((name, path) -> {
                page.navigate(path);
                page.waitForTimeout(800);
                var made = page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
                assertThat(made.length).as(name).isBetween(20_000, 800_000);
            });
        }
    }
}
