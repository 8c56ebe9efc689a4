package io.toptier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.toptier.desk.people.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Three people's days at the desk of the example company, on 2024-02-12: what each does, by the words on the page. */
@TestMethodOrder(OrderAnnotation.class)
class DayTest {
    private static final String COMPANY = "/c/" + DemoDesk.COMPANY;
    private static final int CLOSING_TAKES = 60_000;

    private static Browser chromium;
    private static DemoDesk desk;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        chromium = Chromium.start();
        desk = DemoDesk.start();
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    /** January has charges that are nobody's: one group is given to a customer, and the month closed again. */
    @Test
    @Order(1)
    void theFinOpsEngineerMapsWhatIsNobodysAndClosesTheMonthAgain() {
        var page = desk.signedIn(chromium, Role.FINOPS);
        link(page, "Month").click();
        row(page, "January 2024").getByRole(AriaRole.LINK).first().click();
        link(page, Pattern.compile("Unattributed.*")).first().click();
        var group = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Map…"))))
                .first();
        var amount = group.locator("td[data-label=Effective]").innerText();
        link(group, "Map…").click();
        page.getByLabel("Customer").selectOption("litware");
        button(page, "Show what it moves").click();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText(new String[] {"litware"});
        assertThat(page.locator("main")).containsText(amount.split("\\s")[0]);
        button(page, Pattern.compile(".*keep it and close again")).click();

        var stages = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("How far the month is"));
        closed(page, stages, "restate");
        assertThat(button(page, "Restate")).hasCount(0);
    }

    /** What the engineer changed is a revision beside the frozen month; then it is noted as sent. */
    @Test
    @Order(2)
    void financeRestatesTheMonthAndNotesThatItWasSent() {
        var page = desk.signedIn(chromium, Role.FINANCE);
        page.navigate(COMPANY + "/month/2024-01");
        summary(page, "Restate").click();
        page.getByLabel("Reason").first().fill("A resource group was Litware's all along");
        sending(page, () -> button(page, "Restate").click());
        closed(page, page.locator("main"), "rev-2");
        link(page, Pattern.compile("Revisions.*")).first().click();
        assertThat(row(page, "rev-2")).containsText("Litware's all along");
        assertThat(row(page, "rev-1")).containsText("the first");
        summary(page, "Note submission").click();
        page.getByLabel("Reference").fill("PC-2024-0117");
        page.getByLabel("Reason").last().fill("Sent in Partner Center");
        sending(page, () -> button(page, "Note submission").click());
        page.navigate(COMPANY + "/month/2024-01/revisions");
        assertThat(row(page, "rev-2")).containsText("PC-2024-0117");
    }

    /** A deal that is won is checked field by field, and its registration drafted. */
    @Test
    @Order(3)
    void theAllianceManagerRegistersADeal() {
        var page = desk.signedIn(chromium, Role.ALLIANCE);
        link(page, "Deals").click();
        link(page, Pattern.compile("Woodgrove Bank - Insight Desk$")).first().click();
        assertThat(page.locator("main")).containsText("nothing is in the way of its registration");
        link(page, "Registration").click();
        page.getByLabel("Signed on").fill("2023-10-01");
        assertThat(page.locator("#registration-check")).containsText("Signed within 60 days");
        assertThat(page.locator("#registration-check"))
                .containsText(Pattern.compile("not met|missing|blocked|in the way"));
        page.getByLabel("Signed on").fill("2023-12-20");
        assertThat(page.locator("#registration-check")).not().containsText(Pattern.compile("blocked"));
        sending(page, () -> page.locator("#fact-form button.btn-primary").click());

        page.navigate(COMPANY + "/deals/D-1011");
        assertThat(page.locator("main")).containsText("2023-12-20");
        page.navigate(COMPANY + "/deals/D-1011/edit");
        assertThat(page.getByLabel("Name")).hasValue("Woodgrove Bank - Insight Desk");
    }

    /** The rule of December 2023 reaches back: the same seller's statement, as it was known before and after. */
    @Test
    @Order(4)
    void theSellersStatementIsReadBeforeAndAfterTheRuleThatReachesBack() {
        var page = desk.signedIn(chromium, Role.FINANCE);
        link(page, "Sales & credit").click();
        look(page, "2023-10-01");
        page.navigate(COMPANY + "/credit/sellers/s-hensien");
        assertThat(page.locator("main")).containsText("as known on 2023-10-01");
        assertThat(page.locator("main")).containsText("30,000.00");
        assertThat(page.locator("main")).not().containsText("98,000.00");

        look(page, "2024-01-15");
        assertThat(page.locator("main")).containsText("as known on 2024-01-15");
        assertThat(page.locator("main")).containsText("98,000.00");
        assertThat(page.locator("main")).containsText("vendor");
    }

    /** Who may only read is offered nothing to change. */
    @Test
    @Order(5)
    void aReaderReads() {
        var page = desk.signedIn(chromium, Role.READER);
        for (var path :
                new String[] {"", "/month/2023-11", "/deals/D-1011", "/customers/fabrikam", "/credit", "/standing"}) {
            page.navigate(COMPANY + path);
            assertThat(page.locator("main form[method=post]")).hasCount(0);
        }
    }

    /** Sends a form, and waits for the page that it leads to: the mark on this one is gone with it. */
    private static void sending(Page page, Runnable click) {
        page.evaluate("document.documentElement.dataset.left = 'no'");
        page.waitForResponse(answer -> answer.request().method().equals("POST") && answer.status() / 100 == 3, click);
        page.waitForFunction("document.documentElement.dataset.left === undefined");
        page.waitForLoadState();
    }

    /** Closing goes on in the background; the page asks how far it is, and is read anew when it has ended. */
    private static void closed(Page page, Locator where, String text) {
        assertThat(where).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(CLOSING_TAKES));
        page.waitForLoadState();
    }

    /** Chooses the day looked at in the top bar, and knows what was known by it. */
    private static void look(Page page, String day) {
        page.locator("details.asof > summary").click();
        page.getByLabel("The day you look at").fill(day);
        page.getByLabel("As known by").fill(day);
        button(page, "Look").click();
        assertThat(page.locator("details.asof")).containsText(day);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator summary(Page page, String name) {
        return page.locator("summary").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator row(Page page, String text) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
