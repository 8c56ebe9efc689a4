package io.toptier.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

/** Lets a controller answer with the name of a template: {@code "month/show"} is {@code month/show.jte}. */
@Configuration(proxyBeanMethods = false)
class Templates {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver templateViews(TemplateEngine engine) {
        return (name, locale) -> engine.hasTemplate(name + ".jte") ? new TemplateView(engine, name + ".jte") : null;
    }

    @Bean
    ErrorViewResolver errorPages(ErrorAttributes attributes) {
        return new ErrorPages(attributes);
    }
}
