package io.toptier.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void aMisspeltNameIsOfferedItsNearest() {
        assertThat(Nearest.remedy("Fabricam", List.of("litware", "fabrikam"))).isEqualTo("did you mean 'fabrikam'?");
    }

    @Test
    void whereNoneIsNearTheKnownOnesAreListed() {
        assertThat(Nearest.remedy("trey", List.of("litware", "fabrikam"))).isEqualTo("use one of fabrikam, litware");
        assertThat(Nearest.remedy("trey", List.of())).isEqualTo("declare it; nothing is declared yet");
    }

    @Test
    void aLongListIsCutAndSaysHowLongItIs() {
        var known = IntStream.range(100, 600)
                .mapToObj(number -> "customer-" + number)
                .toList();

        assertThat(Nearest.remedy("trey", known))
                .startsWith("use one of the 500 known ones, as customer-100, customer-101, ")
                .endsWith("customer-111 …");
    }
}
