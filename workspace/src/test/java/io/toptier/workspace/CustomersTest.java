package io.toptier.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.toptier.kernel.Finding;
import io.toptier.kernel.KnownBy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomersTest {
    @TempDir
    Path folder;

    @Test
    void columnsComeInAnyOrderAndCaseAndWithAByteOrderMark() throws IOException {
        write("\uFEFFName,ID,Subscriptions,resource_groups\nFabrikam,fabrikam,AAAA;bbbb,cccc/RG-One;cccc/rg-two\n");

        var customer = read().get(0);

        assertThat(customer.subscriptions()).extracting(Object::toString).containsExactly("aaaa", "bbbb");
        assertThat(customer.resourceGroups())
                .extracting(Object::toString)
                .containsExactly("cccc/rg-one", "cccc/rg-two");
        assertThat(findings()).isEmpty();
    }

    @Test
    void everyFaultIsNamedAtOnce() throws IOException {
        write("""
                id,name,contry,microsoft_account,resource_groups
                fabrikam,Fabrikam,US,manged,rg-one
                fabrikam,Fabrikam again,US,,
                ,Nobody,US,,
                litware,Litware
                """);

        assertThat(findings())
                .extracting(
                        Finding::code,
                        finding -> finding.place().line(),
                        finding -> finding.place().column())
                .containsExactly(
                        tuple("bad-value", 2L, "microsoft_account"),
                        tuple("bad-value", 2L, "resource_groups"),
                        tuple("customer-twice", 3L, "id"),
                        tuple("missing-value", 4L, "id"),
                        tuple("ragged-row", 5L, null),
                        tuple("unknown-column", 1L, "contry"));
        assertThat(findings())
                .extracting(Finding::remedy)
                .contains("did you mean 'country'?", "did you mean 'managed'?");
    }

    @Test
    void aRowIsNotThereBeforeItsKnownOnDay() throws IOException {
        write("id,name,known_on\nfabrikam,Fabrikam,2023-12-02\nlitware,Litware,\n");

        assertThat(read()).extracting(customer -> customer.id().value()).containsExactly("litware");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("customers.csv"), text);
    }

    private List<io.toptier.kernel.Customer> read() {
        return Customers.read(workspace()).value();
    }

    private List<Finding> findings() {
        return Customers.read(workspace()).findings();
    }

    private Workspace workspace() {
        return new Workspace(folder, new KnownBy(LocalDate.of(2023, 12, 1)));
    }
}
