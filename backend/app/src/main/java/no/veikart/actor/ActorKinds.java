package no.veikart.actor;

import no.veikart.roadmap.Kind;
import no.veikart.roadmap.NorwegianOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActorKinds {
    @Bean
    Kind<Actor> actorKind() {
        return new Kind<>("actor", "actors", Actor.class).listed(NorwegianOrder.BY_NAME);
    }
}
