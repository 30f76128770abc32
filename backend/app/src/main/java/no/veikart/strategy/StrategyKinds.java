package no.veikart.strategy;

import no.veikart.roadmap.Kind;
import no.veikart.roadmap.NorwegianOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StrategyKinds {
    @Bean
    Kind<Finding> findingKind() {
        return new Kind<>("finding", "findings", Finding.class).listed(Finding.BY_TYPE);
    }

    @Bean
    Kind<Goal> goalKind() {
        return new Kind<>("goal", "goals", Goal.class);
    }

    @Bean
    Kind<Indicator> indicatorKind() {
        return new Kind<>("indicator", "indicators", Indicator.class).listed(NorwegianOrder.BY_NAME);
    }

    @Bean
    Kind<Outcome> outcomeKind() {
        return new Kind<>("outcome", "outcomes", Outcome.class).listed(Outcome.BY_GOAL);
    }

    @Bean
    Kind<Situation> situationKind() {
        return new Kind<>("situation", "situations", Situation.class).listed(Situation.BY_NUMBER);
    }
}
