package no.veikart.strategy;

import no.veikart.roadmap.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StrategyKinds {
    @Bean
    Kind<Finding> findingKind() {
        return new Kind<>("finding", "findings", Finding.class);
    }

    @Bean
    Kind<Goal> goalKind() {
        return new Kind<>("goal", "goals", Goal.class);
    }

    @Bean
    Kind<Indicator> indicatorKind() {
        return new Kind<>("indicator", "indicators", Indicator.class);
    }

    @Bean
    Kind<Outcome> outcomeKind() {
        return new Kind<>("outcome", "outcomes", Outcome.class);
    }

    @Bean
    Kind<Situation> situationKind() {
        return new Kind<>("situation", "situations", Situation.class);
    }
}
