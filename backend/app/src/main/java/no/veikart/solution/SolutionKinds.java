package no.veikart.solution;

import no.veikart.roadmap.Kind;
import no.veikart.roadmap.NorwegianOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SolutionKinds {
    @Bean
    Kind<Functionality> functionalityKind() {
        return new Kind<>("functionality", "functionalities", Functionality.class).listed(NorwegianOrder.BY_NAME);
    }

    @Bean
    Kind<Solution> solutionKind() {
        return new Kind<>("solution", "solutions", Solution.class).listed(NorwegianOrder.BY_NAME);
    }
}
