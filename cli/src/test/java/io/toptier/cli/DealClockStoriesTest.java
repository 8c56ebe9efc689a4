package io.toptier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clock runs on a deal, as {@code deals due} answers it: days end at 24:00 UTC. */
class DealClockStoriesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2023-11-11,8,note", "2023-11-12,7,warning", "2023-11-19,0,warning", "2023-11-20,-1,error"})
    void aContractIsRegisteredWithinSixtyDaysOfItsSigning(String on, int left, String level) {
        var clock = new DealStory().on(on).clock("registration-latest", folder);

        assertThat(clock.path("dueAt").asString()).isEqualTo("2023-11-20T00:00:00Z");
        assertThat(clock.path("daysLeft").asInt()).isEqualTo(left);
        assertThat(clock.path("level").asString()).isEqualTo(level);
        assertThat(clock.path("rule").asString()).isEqualTo("registration-signed-days");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-30,0,warning", "2023-12-31,-1,error"})
    void aContractIsRegisteredWithinNinetyDaysOfItsStart(String on, int left, String level) {
        var clock = new DealStory().on(on).clock("start-validity", folder);

        assertThat(clock.path("dueAt").asString()).isEqualTo("2023-12-31T00:00:00Z");
        assertThat(clock.path("daysLeft").asInt()).isEqualTo(left);
        assertThat(clock.path("level").asString()).isEqualTo(level);
    }

    @Test
    void anOpenDealIsNotToBeWonBeforeSeventyTwoHours() {
        var clock = new DealStory().open().on("2023-09-02").clock("won-not-before", folder);

        assertThat(clock.path("dueAt").asString()).isEqualTo("2023-09-04T08:00:00Z");
        assertThat(new DealStory().open().on("2023-09-05").due(folder)).doesNotContainKey("won-not-before");
        assertThat(new DealStory().on("2023-09-02").due(folder)).doesNotContainKey("won-not-before");
    }

    @Test
    void aSellerHasFourteenDaysToAnswer() {
        var asked = new DealStory().open().deal("microsoft_status", "invited");

        assertThat(asked.on("2023-09-15")
                        .clock("seller-answer", folder)
                        .path("level")
                        .asString())
                .isEqualTo("warning");
        assertThat(asked.on("2023-09-16")
                        .clock("seller-answer", folder)
                        .path("level")
                        .asString())
                .isEqualTo("error");
        assertThat(new DealStory().open().on("2023-09-10").due(folder)).doesNotContainKey("seller-answer");
    }

    @Test
    void aRegisteredDealHasOnlyTheWindowOfItsException() {
        var story = new DealStory().registered("2023-10-02T10:00:00Z", "Failed");

        var clock = story.on("2023-12-01").clock("exception-latest", folder);
        assertThat(clock.path("dueAt").asString()).isEqualTo("2023-12-02T00:00:00Z");
        assertThat(clock.path("daysLeft").asInt()).isZero();
        assertThat(story.due(folder)).containsOnlyKeys("exception-latest");
        assertThat(story.on("2023-12-02").due(folder)).doesNotContainKey("exception-latest");
    }

    @Test
    void theEndOfTheYearClosesRegistration() {
        var story = new DealStory()
                .calendar("FY24,registration-blackout,2024-06-15,2024-06-30,\"register by 17:00 Pacific\"")
                .deal("won_at", "2024-06-01T00:00:00Z")
                .registration("signed_on", "2024-06-01")
                .on("2024-06-10");

        var clock = story.clock("registration-blackout", folder);
        assertThat(clock.path("dueAt").asString()).isEqualTo("2024-06-15T00:00:00Z");
        assertThat(clock.path("reason").asString()).contains("17:00 Pacific", "calendar.csv:2");
    }

    @Test
    void aLostDealHasNoClock() {
        assertThat(new DealStory().deal("substatus", "lost").deal("won_at", "").due(folder))
                .isEmpty();
    }
}
