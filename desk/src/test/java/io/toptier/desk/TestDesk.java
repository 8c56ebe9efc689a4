package io.toptier.desk;

import io.toptier.desk.company.CompanyViews;
import io.toptier.desk.company.Transfer;
import io.toptier.desk.database.TestDatabase;
import io.toptier.desk.people.Actor;
import io.toptier.desk.people.ApiTokens;
import io.toptier.desk.people.Credentials;
import io.toptier.desk.people.Person;
import io.toptier.desk.people.Role;
import io.toptier.desk.people.Roster;
import io.toptier.desk.settings.DeskSettings;
import io.toptier.desk.settings.Setting;
import io.toptier.desk.settings.SettingsReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A whole desk on a free port, on the database that all tests share; started once a run. Each test takes companies of its
 * own, copies of the example.
 */
public final class TestDesk {
    private static final Actor TEST = Actor.program("test");
    public static final String PASSWORD = "correct horse battery";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Desk DESK = start(Map.of());

    private TestDesk() {}

    public static Desk get() {
        return DESK;
    }

    /** Another desk on the same database; whoever starts it closes it. */
    public static Desk start(Map<Setting, String> more) {
        var server = TestDatabase.server();
        var chosen = new EnumMap<Setting, String>(Setting.class);
        chosen.put(Setting.PORT, "0");
        chosen.put(Setting.DATA, TestDatabase.temporary("desk").toString());
        chosen.put(Setting.DB_URL, server.url());
        chosen.put(Setting.DB_USER, server.user());
        chosen.put(Setting.SECRET_KEY, "the key of all desks of the tests");
        chosen.put(Setting.WEBHOOK_PRIVATE_HOSTS, "127.0.0.1");
        chosen.putAll(more);
        var settings = SettingsReader.read(Map.of(), Map.of(), null, chosen).value();
        return Desk.start(DeskSettings.of(settings), Clock.systemUTC());
    }

    /** A new company with the files of the example. */
    public static String contoso() {
        return company("contoso", Path.of(System.getProperty("toptier.root"), "examples", "contoso"));
    }

    /** A new company with the files of a folder. */
    public static String company(String name, Path folder) {
        var id = name + "-" + NUMBER.incrementAndGet();
        DESK.part(Transfer.class).take(folder, id, "Contoso Analytics", TEST, false);
        return id;
    }

    /** How often the company was changed. */
    public static long revision(String company) {
        return DESK.part(CompanyViews.class).of(company).orElseThrow().company().revision();
    }

    /** A new person with a password, in a role. */
    public static Person person(String company, Role role) {
        var email = role.key() + NUMBER.incrementAndGet() + "@contoso.example";
        var person = DESK.part(Roster.class).invite(email, "Megan Bowen", company, role, TEST);
        DESK.part(Credentials.class).setPassword(person.id(), PASSWORD, TEST);
        return person;
    }

    /** A browser in which somebody of that role is signed in. */
    public static TestBrowser signedIn(String company, Role role) {
        return signedIn(person(company, role));
    }

    public static TestBrowser signedIn(Person person) {
        return TestBrowser.signedIn(DESK.url(), person.email(), PASSWORD);
    }

    /** The secret of a new API token with all the rights of a role. */
    public static String token(String company, Role role) {
        return DESK.part(ApiTokens.class)
                .create(
                        company,
                        "test",
                        role.rights(),
                        Clock.systemUTC().instant().plus(Duration.ofDays(1)),
                        TEST,
                        role.rights())
                .secret();
    }
}
