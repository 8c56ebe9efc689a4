package io.toptier.standing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Findings;
import io.toptier.kernel.KnownBy;
import io.toptier.standing.Commitment;
import io.toptier.standing.StandingBooks;
import io.toptier.standing.StandingReview;
import io.toptier.standing.Tier;
import io.toptier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a standing is read from. */
class StandingReaderTest {
    private static final LocalDate ON = LocalDate.of(2024, 2, 15);

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @BeforeEach
    void aSmallWorkspace() throws IOException {
        write("toptier.yaml", "partner: {id: contoso, name: Contoso Analytics}");
        write("customers.csv", "id,name", "fabrikam,Fabrikam");
        write(
                "solutions.csv",
                "id,name,type,co_sell_status,since,transactable_since",
                "insight-desk,Contoso Insight Desk,saas,azure-ip-co-sell-eligible,2022-12-05,2022-11-01");
        write(
                "sales/2023.csv",
                "PurchaseRecordId,LineItemId,CustomerId,CustomerCompanyName,OfferName,SKU,MonthStartDate,Revenue,"
                        + "EstimatedRevenueUSD,PayoutStatus,SalesChannel,TrialDeployment",
                "p-1,1,c-1,Fabrikam,Contoso Insight Desk,team,2023-09-01,4000000,4000000,Sent,Enterprise,No");
    }

    @Test
    void salesSolutionsAndCommitmentsMakeAStanding() throws IOException {
        write("commitments.csv", "signed_on,amount_usd,note", "2023-02-01,1500000,three years");

        var books = read("2024-02-20");
        var standing = StandingReview.of(
                        books.facts(), books.rulebook(), ON, new KnownBy(LocalDate.parse("2024-02-20")))
                .value();

        assertThat(findings.inOrder()).filteredOn(Finding::isError).isEmpty();
        assertThat(books.partner().name()).isEqualTo("Contoso Analytics");
        assertThat(books.facts().commitments())
                .extracting(Commitment::signedOn, one -> one.amountUsd().toPlainString(), Commitment::note)
                .containsExactly(tuple(LocalDate.of(2023, 2, 1), "1500000", "three years"));
        assertThat(standing.tier(Tier.Name.TOP_TIER).met()).isTrue();
    }

    @Test
    void aCommitmentOfNothingIsAFindingAndLeftOut() throws IOException {
        write("commitments.csv", "signed_on,amount_usd", "2023-02-01,0", "soon,30000000", ",5", "2023-03-01,7");

        var books = read("2024-02-20");

        assertThat(books.facts().commitments()).hasSize(1);
        assertThat(findings.inOrder())
                .extracting(Finding::code, finding -> finding.place().toString())
                .contains(
                        tuple("bad-value", "commitments.csv:2:amount_usd"),
                        tuple("bad-value", "commitments.csv:3:signed_on"),
                        tuple("missing-value", "commitments.csv:4:signed_on"));
    }

    @Test
    void aCommitmentThatBecameKnownLaterIsNotThereYet() throws IOException {
        write("commitments.csv", "signed_on,amount_usd,known_on", "2023-02-01,1500000,2024-03-01");

        assertThat(read("2024-02-29").facts().commitments()).isEmpty();
        assertThat(read("2024-03-01").facts().commitments()).hasSize(1);
    }

    @Test
    void withoutFrozenMonthsConsumptionIsNotKnown() {
        assertThat(read("2024-02-20").facts().consumption().usd()).isEmpty();
    }

    private StandingBooks read(String knownBy) {
        return StandingReader.read(new Workspace(folder, new KnownBy(LocalDate.parse(knownBy))), ON, findings);
    }

    private void write(String name, String... lines) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
