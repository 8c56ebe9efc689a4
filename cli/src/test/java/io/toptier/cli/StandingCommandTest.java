package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How far a small partner is from Top Tier, as an alliance manager and a script ask. */
class StandingCommandTest {
    private static final String FEBRUARY = "--on 2024-02-15 --known-by 2024-02-20";

    @TempDir
    Path folder;

    @BeforeEach
    void aPartnerOfThreeAndAHalfMillion() throws IOException {
        write("toptier.yaml", "partner: {id: contoso, name: Contoso Analytics}");
        write("customers.csv", "id,name", "fabrikam,Fabrikam", "litware,Litware");
        write(
                "solutions.csv",
                "id,name,type,co_sell_status,since,transactable_since",
                "insight-desk,Contoso Insight Desk,saas,azure-ip-co-sell-eligible,2022-12-05,2022-11-01");
        write(
                "sales/2023.csv",
                "PurchaseRecordId,LineItemId,CustomerId,CustomerCompanyName,OfferName,SKU,MonthStartDate,Revenue,"
                        + "EstimatedRevenueUSD,PayoutStatus,SalesChannel,TrialDeployment",
                "p-1,1,c-1,Fabrikam,Contoso Insight Desk,team,2023-09-01,3500000,3500000,Sent,Enterprise,No",
                "p-2,1,c-2,Litware,Contoso Insight Desk,team,2023-10-01,99.99,99.99,Sent,Enterprise,No");
        write(
                "deals.csv",
                "id,name,customer,solutions,type,direction,status,substatus,value,currency,created_at,shared_at,"
                        + "microsoft_invited_at,microsoft_status,won_at,closed_at,sellers,partners,purchase_intent,"
                        + "purchase_records,crm_id",
                "D-1,Litware renewal,litware,insight-desk,co-sell,outbound,active,accepted,300000,USD,"
                        + "2024-01-10T09:00:00Z,2024-01-10T09:00:00Z,2024-01-10T09:00:00Z,accepted,,,,,yes,,",
                "D-2,Litware more,litware,insight-desk,co-sell,outbound,active,accepted,200000,USD,"
                        + "2024-01-11T09:00:00Z,2024-01-11T09:00:00Z,2024-01-11T09:00:00Z,invited,,,,,undecided,,");
    }

    @Test
    void theTiersComeFirstAndSignsNeverStandAlone() {
        var answer = ask("standing " + FEBRUARY).out();

        assertThat(answer)
                .startsWith("Contoso Analytics · standing on 2024-02-15 · known by 2024-02-20\n")
                .contains("looks at 2023-02 to 2024-01, the 12 months over by then (which months is our inference)")
                .contains("✓ met     co-sell-ready: insight-desk")
                .contains("✗ not met top-tier: no path is met")
                .contains("granted: toptier.yaml says nothing of it");
        assertThat(answer)
                .containsPattern("billed-sales +✗ missing +3,500,099\\.99 USD +4,000,000\\.00 USD +499,900\\.01 USD");
    }

    @Test
    void everyRuleIsNamedWithWhoSaysSo() {
        assertThat(ask("standing " + FEBRUARY).out())
                .contains("needed by rule top-tier-thresholds: ", "trust official")
                .contains("counted by rule top-tier-counting: ", "trust inferred")
                .contains("projected by rule top-tier-projection, our inference: ");
    }

    @Test
    void theTwoDealsThatGetUsThereAreNamed() {
        var answer = ask("standing " + FEBRUARY).out();

        assertThat(answer)
                .contains("2 deals for billed-sales, marketplace-performance")
                .containsSubsequence("D-1", "300,000.00 USD", "D-2", "200,000.00 USD", "has not decided where to buy");
    }

    @Test
    void aSaleMoreIsAskedAboutInEitherForm() {
        var simple = ask("standing " + FEBRUARY + " --with sale=499900.01").out();
        var named = json("standing " + FEBRUARY
                + " --with sale:customer=litware,solution=insight-desk,usd=250000,on=2024-01-05 --with sale=249900");

        assertThat(simple)
                .contains("what-if 1: 499,900.01 USD, a new customer, billed 2024-01-01")
                .contains("top-tier would be ✓ met: met by marketplace-performance");
        assertThat(named.at("/with/sales")).hasSize(2);
        assertThat(named.at("/with/tiers/2/met").asBoolean()).isFalse();
        assertThat(named.at("/with/tiers/2/paths/0/measures/0/missing").asString())
                .isEqualTo("0.01");
        assertThat(named.at("/tiers/2/paths/0/measures/0/missing").asString()).isEqualTo("499900.01");
    }

    @Test
    void aSaleOutsideTheMonthsIsToldToBe() {
        assertThat(ask("standing " + FEBRUARY + " --with sale:usd=500000,on=2024-02-01")
                        .out())
                .contains("does not count: billed in 2024-02, and the standing looks at 2023-02 to 2024-01")
                .contains("no measure of Top Tier moves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standing --with deal=5",
                "standing --with sale=none",
                "standing --with sale=-5",
                "standing --with sale:usd=5,wen=2024-01-01",
                "standing --with sale:usd=5,on=january",
                "standing --on tomorrow"
            })
    void aWrongSaleIsTwoAndSaysWhatWasExpected(String line) {
        var answer = Answer.of((line + " --workspace " + folder).split(" "));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.talk()).isNotBlank();
    }

    @Test
    void whoNobodyDeclaredIsThreeAndTheNearestIsOffered() {
        assertThat(Answer.of(("standing " + FEBRUARY + " --with sale:usd=5,customer=fabricam --workspace " + folder)
                                .split(" "))
                        .talk())
                .contains("customers.csv has no customer 'fabricam'; did you mean 'fabrikam'?");
        assertThat(Answer.of(("standing " + FEBRUARY + " --with sale:usd=5,solution=insightdesk --workspace " + folder)
                                .split(" "))
                        .talk())
                .contains("solutions.csv has no solution 'insightdesk'; did you mean 'insight-desk'?");
    }

    @Test
    void theDayDefaultsToTheDayOfKnowledge() {
        assertThat(ask("standing --known-by 2024-02-15").out()).contains("standing on 2024-02-15 ·");
        assertThat(json("standing --known-by 2024-02-15").path("on").asString()).isEqualTo("2024-02-15");
    }

    @Test
    void csvHasARowForEachMeasureAndForEachClosedPath() throws IOException {
        List<List<String>> rows;
        try (var records = CsvReader.builder()
                .ofCsvRecord(ask("standing " + FEBRUARY + " --with sale=1 --format csv")
                        .out())) {
            rows = records.stream().map(record -> record.getFields()).toList();
        }

        assertThat(rows.get(0)).startsWith("sales", "on", "known_by", "tier", "tier_met", "path", "path_met");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence(
                                "now",
                                "top-tier",
                                "marketplace-performance",
                                "billed-sales",
                                "3500099.99",
                                "4000000",
                                "499900.01",
                                "usd",
                                "missing"));
        assertThat(rows).anySatisfy(row -> assertThat(row).containsSubsequence("with", "billed-sales", "3500100.99"));
        assertThat(rows).anySatisfy(row -> assertThat(row).containsSubsequence("now", "designation", "not-known"));
    }

    @Test
    void explainGoesDownToTheRowsAndCutsLongListsForPeopleAlone() throws IOException {
        var rows = new StringBuilder(Files.readString(folder.resolve("sales/2023.csv")));
        for (int at = 0; at < 20; at++) {
            rows.append(
                    "x-%d,1,c-2,Litware,Contoso Insight Desk,team,2023-11-01,5,5,Sent,Enterprise,No\n".formatted(at));
        }
        Files.writeString(folder.resolve("sales/2023.csv"), rows);

        var text = ask("explain standing " + FEBRUARY).out();
        var trace = ask("explain standing " + FEBRUARY + " --format json").out();

        assertThat(text)
                .contains("p-1/1 billed 2023-09, Fabrikam, Contoso Insight Desk: 3500000 USD")
                .contains("and 10 more: all of them with --format json")
                .doesNotContain("x-19/1");
        assertThat(trace).contains("x-19/1", "\"does not count\"", "less than 100 USD");
    }

    @Test
    void frozenMonthsSayWhatThePartnerConsumed() throws IOException {
        Tree.copy(Tree.workspaceOf("month-not-frozen"), folder.resolve("other"));
        var workspace = folder.resolve("other").toString();
        var frozen = Answer.of("report", "freeze", "2023-11", "--known-by", "2026-11-01", "--workspace", workspace);
        assertThat(frozen.exit()).as(frozen.talk()).isZero();
        Files.writeString(
                folder.resolve("other/solutions.csv"),
                "id,name,type,co_sell_status,since\ninsight-desk,Contoso Insight Desk,saas,co-sell-ready,2022-12-05\n");

        var later = Answer.of(("standing --on 2024-02-15 --known-by 2026-11-01 --workspace " + workspace).split(" "));
        var before = Answer.of(("standing --on 2024-02-15 --known-by 2026-10-31 --workspace " + workspace).split(" "));

        assertThat(later.out()).contains("in 1 frozen month of 12");
        assertThat(before.out()).contains("no month of 2023-02 to 2024-01 is frozen");
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(ask(line + " --format json").out());
    }

    private Answer ask(String line) {
        var answer = Answer.of((line + " --workspace " + folder).split(" "));
        assertThat(answer.exit()).as(answer.talk()).isZero();
        return answer;
    }

    private void write(String name, String... lines) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
