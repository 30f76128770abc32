package no.veikart.dependency;

import no.veikart.roadmap.Kind;
import no.veikart.roadmap.NorwegianOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DependencyKinds {
    @Bean
    Kind<Condition> conditionKind() {
        return new Kind<>("condition", "conditions", Condition.class).listed(NorwegianOrder.BY_NAME);
    }

    @Bean
    Kind<Dependency> dependencyKind() {
        return new Kind<>("dependency", "dependencies", Dependency.class);
    }
}
