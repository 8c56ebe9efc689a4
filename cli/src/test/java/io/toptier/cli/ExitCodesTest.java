package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts rely on: 0 done, 1 done with errors found, 2 used wrongly, 3 not configured. */
class ExitCodesTest {
    private static final String EXAMPLE = Tree.example().toString();

    @TempDir
    Path folder;

    @Test
    void warningsAloneAreNoFailure() {
        var answer = Answer.of("check", "--workspace", EXAMPLE, "--known-by", "2026-11-01");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("warning [tag-unknown]").doesNotContain("error [");
    }

    @Test
    void anErrorAmongTheFindingsIsOne() {
        var broken = Tree.workspaceOf("customer-twice").toString();

        assertThat(Answer.of("check", "--workspace", broken).exit()).isEqualTo(1);
        assertThat(Answer.of("month", "close", "2023-11", "--dry-run", "--workspace", broken)
                        .exit())
                .isEqualTo(1);
        assertThat(Answer.of("consumption", "show", "2023-11", "--workspace", broken)
                        .exit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month close",
                "month close november",
                "month close 2023-13",
                "check --format xml",
                "check --known-by yesterday",
                "report restate 2023-11",
                "mouth close 2023-11"
            })
    void aWrongCommandLineIsTwoAndSaysWhy(String line) {
        var answer = Answer.of(line.split(" "));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.talk()).isNotBlank();
    }

    @Test
    void aMonthThatIsNoneIsShownAsItShouldBe() {
        assertThat(Answer.of("month", "close", "november").talk())
                .contains("'november' is no month; write it as 2023-11");
    }

    @Test
    void aFolderThatIsNoWorkspaceIsThree() {
        var answer = Answer.of("check", "--workspace", folder.toString());

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.talk()).contains("has no toptier.yaml; name a workspace with --workspace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"consumption show 2023-11 --customer fabricam", "explain customer fabricam --month 2023-11"})
    void aCustomerNobodyDeclaredIsThreeAndTheNearestIsOffered(String line) {
        var answer = Answer.of((line + " --workspace " + EXAMPLE).split(" "));

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.talk()).contains("customers.csv has no customer 'fabricam'; did you mean 'fabrikam'?");
    }

    @Test
    void aDayThatNobodyNamedIsTold() {
        assertThat(Answer.of("check", "--workspace", EXAMPLE).talk())
                .startsWith("as known by today, 2026-11-30 (ask for another day with --known-by)");
    }
}
