package io.toptier.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceGroupTest {

    @Test
    void subscriptionAndGroupCompareWithoutCase() {
        assertThat(ResourceGroup.parse("E38C/RG-Contoso")).isEqualTo(ResourceGroup.parse("e38c/rg-contoso"));
    }

    @Test
    void anythingButSubscriptionSlashGroupIsNoGroup() {
        assertThat(ResourceGroup.parse("rg-contoso")).isEmpty();
        assertThat(ResourceGroup.parse("/rg")).isEmpty();
        assertThat(ResourceGroup.parse("a/b/c")).isEmpty();
        assertThat(ResourceGroup.parse("a/")).isEmpty();
    }
}
