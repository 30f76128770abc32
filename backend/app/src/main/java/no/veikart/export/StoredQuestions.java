package no.veikart.export;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** All that answers questions, without what serves them, guards them or loads the dataset. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({GraphQlAutoConfiguration.class, JacksonAutoConfiguration.class})
@ComponentScan(
        basePackages = "no.veikart",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = RestController.class),
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {WebMvcConfigurer.class, WebServerFactoryCustomizer.class}),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern =
                            "no\\.veikart\\.(VeikartApplication|security\\.SecurityConfiguration|dataset\\.DatasetLoader)")
        })
public class StoredQuestions {}
