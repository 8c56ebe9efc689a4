package io.toptier.desk.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.toptier.desk.api.Sent;
import io.toptier.desk.api.facts.FactKind;
import io.toptier.desk.api.facts.FactKinds;
import io.toptier.desk.visit.Visit;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description says beyond what springdoc finds in the code. */
@Configuration(proxyBeanMethods = false)
class Described {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Visit.class, Sent.class);
    }

    /** Bodies by the names of their shapes. */
    @Bean
    OperationCustomizer bodies() {
        return (operation, method) -> {
            var gives = method.getMethodAnnotation(Gives.class);
            operation.setResponses(null);
            operation.setRequestBody(null);
            if (gives != null) {
                Bodies.answer(operation, gives.status(), gives.value());
                Bodies.request(operation, gives.takes());
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer whole() {
        return api -> {
            Texts.head(api);
            Components.add(api, Shapes.read());
            FactPaths.add(api);
            Calls.complete(api);
        };
    }

    static String tag(FactKind kind) {
        return FactKinds.all().contains(kind) ? "Facts: " + kind.name() : "";
    }

    static void tags(OpenAPI api) {
        FactKinds.all()
                .forEach(kind -> api.addTagsItem(new io.swagger.v3.oas.models.tags.Tag()
                        .name(tag(kind))
                        .description("The rows of " + kind.table().file())));
    }
}
