package io.toptier.desk.vault;

import io.toptier.desk.settings.DeskSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Spring knows of this package. */
@Configuration(proxyBeanMethods = false)
class VaultBeans {
    @Bean
    Vault vault(DeskSettings settings) {
        var set = settings.secretKey();
        return new Vault(set == null ? KeyFile.read(settings.database().data()) : set);
    }
}
