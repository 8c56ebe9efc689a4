package io.toptier.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void eachRoleMayWhatItsWorkNeeds() {
        var matrix = Arrays.stream(Role.values())
                .map(role -> role.key() + ": "
                        + Arrays.stream(Right.values())
                                .filter(role::may)
                                .map(Right::key)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(matrix).isEqualTo("""
                        owner: read edit-deals edit-customers close-months freeze settings people
                        alliance: read edit-deals edit-customers
                        finops: read edit-customers close-months
                        finance: read close-months freeze
                        reader: read
                        agency: read edit-deals edit-customers close-months freeze settings people companies""");
    }
}
