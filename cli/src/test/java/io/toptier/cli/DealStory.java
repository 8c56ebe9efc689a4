package io.toptier.cli;

import io.toptier.workspace.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One deal in a workspace of its own, told cell by cell: a won co-sell deal of Fabrikam with a draft that can be registered
 * on {@link #TODAY}; each story changes what it is about.
 */
final class DealStory {
    static final String TODAY = "2023-10-02";
    private static final String NOW = "2026-11-22";

    private final Map<String, String> deal = new LinkedHashMap<>(Map.of(
            "id", "D-1",
            "customer", "fabrikam",
            "solutions", "insight-desk",
            "type", "co-sell",
            "status", "closed",
            "substatus", "won",
            "created_at", "2023-09-01T08:00:00Z",
            "won_at", "2023-09-20T08:00:00Z",
            "value", "90000",
            "currency", "USD"));
    private final Map<String, String> registration = new LinkedHashMap<>(Map.of(
            "deal", "D-1",
            "deployed_on_azure", "true",
            "contract_value", "90000",
            "solution_value", "90000",
            "currency", "USD",
            "signed_on", "2023-09-20",
            "starts_on", "2023-10-01",
            "ends_on", "2026-09-30",
            "tenant", "partner"));
    private final StringBuilder calendar = new StringBuilder("fiscal_year,event,from,to,note\n");
    private String account = "managed";
    private String rates = "";
    private String on = TODAY;
    private String knownBy = NOW;
    private boolean drafted = true;

    DealStory() {
        deal("shared_at", "2023-09-01T08:05:00Z");
        deal("microsoft_invited_at", "2023-09-01T08:05:00Z");
        deal("closed_at", "2023-09-20T08:00:00Z");
        deal("microsoft_status", "accepted");
        registration("pricing", "other");
        registration("perpetual", "false");
    }

    DealStory deal(String column, String value) {
        deal.put(column, value);
        return this;
    }

    DealStory registration(String column, String value) {
        registration.put(column, value);
        return this;
    }

    DealStory open() {
        return deal("status", "active")
                .deal("substatus", "accepted")
                .deal("won_at", "")
                .deal("closed_at", "");
    }

    DealStory withoutDraft() {
        drafted = false;
        return this;
    }

    DealStory registered(String at, String status) {
        return registration("registered_at", at).registration("status", status);
    }

    DealStory account(String kind) {
        account = kind;
        return this;
    }

    DealStory rate(String month, String currency, String dollars) {
        rates += month + "," + currency + "," + dollars + ",treasury\n";
        return this;
    }

    DealStory calendar(String row) {
        calendar.append(row).append('\n');
        return this;
    }

    DealStory on(String day) {
        on = day;
        return this;
    }

    DealStory knownBy(String day) {
        knownBy = day;
        return this;
    }

    /** The deal of {@code deals check}. */
    JsonNode checked(Path folder) {
        return answer("deals check", folder).at("/deals/0");
    }

    JsonNode gate(String name, Path folder) {
        for (var gate : checked(folder).path("gates")) {
            if (gate.path("gate").asString().equals(name)) {
                return gate;
            }
        }
        throw new AssertionError("no gate " + name);
    }

    /** The deadlines of {@code deals due}, by clock. */
    Map<String, JsonNode> due(Path folder) {
        var clocks = new LinkedHashMap<String, JsonNode>();
        answer("deals due", folder)
                .path("due")
                .forEach(one -> clocks.put(one.path("clock").asString(), one));
        return clocks;
    }

    JsonNode clock(String name, Path folder) {
        var clock = due(folder).get(name);
        if (clock == null) {
            throw new AssertionError("no clock " + name);
        }
        return clock;
    }

    String explained(Path folder) {
        return run("explain deal D-1", "text", folder).out();
    }

    private JsonNode answer(String command, Path folder) {
        return JsonMapper.shared().readTree(run(command, "json", folder).out());
    }

    private Answer run(String command, String format, Path folder) {
        write(folder);
        return Answer.of(
                (command + " --on " + on + " --known-by " + knownBy + " --format " + format + " --workspace " + folder)
                        .split(" "));
    }

    private void write(Path folder) {
        try {
            Files.createDirectories(folder.resolve("fx"));
            Files.writeString(folder.resolve("toptier.yaml"), "partner: {id: contoso, name: Contoso Analytics}\n");
            Files.writeString(
                    folder.resolve("customers.csv"), "id,name,microsoft_account\nfabrikam,Fabrikam," + account + "\n");
            Files.writeString(folder.resolve("solutions.csv"), """
                    id,name,co_sell_status,since
                    insight-desk,Contoso Insight Desk,co-sell-ready,2022-01-10
                    insight-desk,Contoso Insight Desk,azure-ip-co-sell-eligible,2022-12-05
                    forecast,Contoso Forecast,co-sell-ready,2023-02-01
                    """);
            Files.write(folder.resolve("deals.csv"), table(deal));
            if (drafted) {
                Files.write(folder.resolve("registrations.csv"), table(registration));
            }
            Files.writeString(folder.resolve("calendar.csv"), calendar);
            Files.writeString(folder.resolve("fx/rates.csv"), "month,currency,usd_rate,source\n" + rates);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] table(Map<String, String> row) {
        return new CsvText(List.copyOf(row.keySet()))
                .row(List.copyOf(row.values()))
                .bytes();
    }
}
