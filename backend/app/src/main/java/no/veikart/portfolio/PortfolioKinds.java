package no.veikart.portfolio;

import no.veikart.roadmap.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PortfolioKinds {
    @Bean
    Kind<Criterion> criterionKind() {
        return new Kind<>("criterion", "criteria", Criterion.class).listed(Criterion.BY_NUMBER);
    }

    @Bean
    Kind<Portfolio> portfolioKind() {
        return new Kind<>("portfolio", "portfolios", Portfolio.class).listed(Portfolio.BY_DATE);
    }
}
