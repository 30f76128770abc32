package no.veikart.roadmap;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers the kinds that the features register. */
@Configuration(proxyBeanMethods = false)
class RoadmapConfiguration {
    @Bean
    Kinds kinds(List<Kind<?>> kinds) {
        return new Kinds(kinds);
    }

    @Bean
    NodeMapper nodeMapper(Kinds kinds) {
        return new NodeMapper(kinds);
    }
}
