package io.toptier.desk.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What stands at the head of the description. */
final class Texts {
    private static final String FILE = "introduction.md";

    private Texts() {}

    static void head(OpenAPI api) {
        api.info(new Info()
                .title("TopTier API")
                .version("1")
                .description(introduction())
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.servers(List.of(new Server().url("/").description("this server")));
        api.security(List.of(new SecurityRequirement().addList("token")));
        Described.tags(api);
    }

    private static String introduction() {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
