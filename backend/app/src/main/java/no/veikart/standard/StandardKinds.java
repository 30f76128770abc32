package no.veikart.standard;

import no.veikart.roadmap.Kind;
import no.veikart.roadmap.NorwegianOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StandardKinds {
    @Bean
    Kind<Standard> standardKind() {
        return new Kind<>("standard", "standards", Standard.class).listed(NorwegianOrder.BY_NAME);
    }
}
