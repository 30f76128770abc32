package no.veikart.platform;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How large a question may be. */
@Configuration(proxyBeanMethods = false)
public class Limits {
    /** How many levels deep. */
    public static final int MOST_DEPTH = 30;

    /** How many fields. */
    public static final int MOST_FIELDS = 2000;

    @Bean
    MaxQueryDepthInstrumentation depthLimit() {
        return new MaxQueryDepthInstrumentation(MOST_DEPTH);
    }

    @Bean
    MaxQueryComplexityInstrumentation fieldLimit() {
        return new MaxQueryComplexityInstrumentation(MOST_FIELDS);
    }
}
