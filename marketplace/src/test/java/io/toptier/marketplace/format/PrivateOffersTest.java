package io.toptier.marketplace.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.toptier.kernel.Finding;
import io.toptier.kernel.Outcome;
import io.toptier.marketplace.PrivateOffer;
import io.toptier.marketplace.PrivateOffer.Purpose;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator keeps a list of private offers, since no download says what they were for. */
class PrivateOffersTest {
    private static final String HEADER = "id,name,created_on,purpose,attested_at_creation,purchase_records\n";

    private final Downloads downloads;

    PrivateOffersTest(@TempDir Path folder) {
        this.downloads = new Downloads(folder);
    }

    @Test
    void aPrivateOfferKnowsItsPurchases() {
        var offer = read("po-7,Fabrikam 2025,2024-10-01,renewal,yes,r1; r2\n")
                .value()
                .get(0);

        assertThat(offer.id()).isEqualTo("po-7");
        assertThat(offer.name()).isEqualTo("Fabrikam 2025");
        assertThat(offer.createdOn()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(offer.purpose()).isEqualTo(Purpose.RENEWAL);
        assertThat(offer.attestedAtCreation()).isTrue();
        assertThat(offer.purchaseRecords()).containsExactly("r1", "r2");
        assertThat(offer.place()).hasToString("private-offers.csv:2");
    }

    @Test
    void whatIsNotAttestedIsNotAttested() {
        assertThat(read("po-7,,2024-10-01,upsell,,r1\n").value())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.attestedAtCreation()).isFalse();
                    assertThat(offer.name()).isEqualTo("po-7");
                });
    }

    @Test
    void everyFaultIsNamed() {
        var read = read("""
                po-1,,2024-10-01,renewall,yes,r1
                po-2,,10/01/2024,renewal,yes,r2
                ,,2024-10-01,renewal,yes,r3
                po-4,,,renewal,perhaps,r4
                """);

        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly(
                        "bad-value private-offers.csv:2:purpose",
                        "bad-value private-offers.csv:3:created_on",
                        "missing-value private-offers.csv:4:id",
                        "missing-value private-offers.csv:5:created_on");
    }

    @Test
    void ofTwoClaimsOfOnePurchaseTheFirstCounts() {
        var read = read("""
                po-1,,2024-09-30,renewal,yes,r1
                po-2,,2024-10-01,renewal,yes,r1;r2
                po-1,,2024-10-02,renewal,yes,r3
                """);

        assertThat(read.value()).extracting(PrivateOffer::id).containsExactly("po-1", "po-2");
        assertThat(read.findings()).extracting(Finding::code).containsOnly("private-offer-twice");
        assertThat(read.findings())
                .extracting(finding -> finding.place() + " " + finding.seen())
                .containsExactly(
                        "private-offers.csv:3:purchase_records 'r1', already in line 2",
                        "private-offers.csv:4:id 'po-1', already in line 2");
    }

    @Test
    void aPurchaseThatNobodyBilledMayBeMisspelt() {
        downloads.file("a.csv", "r1,1,,Fabrikam,Contoso Forecast,,2024-10-01,10,10,Sent,Enterprise,No");
        var offers = read("po-1,,2024-10-01,renewal,yes,r1;r-1\n").value();

        assertThat(PrivateOffers.unsold(offers, downloads.sales()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("private-offer-without-sale");
                    assertThat(finding.seen()).isEqualTo("purchase record 'r-1' of private offer 'po-1'");
                });
    }

    @Test
    void theListIsOptional() {
        assertThat(PrivateOffers.read(downloads.workspace()).findings()).isEmpty();
        assertThat(PrivateOffers.read(downloads.workspace()).value()).isEmpty();
    }

    private Outcome<List<PrivateOffer>> read(String rows) {
        downloads.write("private-offers.csv", HEADER + rows);
        return PrivateOffers.read(downloads.workspace());
    }
}
