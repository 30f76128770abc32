package no.veikart.edition;

import no.veikart.roadmap.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditionKinds {
    @Bean
    Kind<Edition> editionKind() {
        return new Kind<>("edition", "editions", Edition.class).listed(Edition.BY_WORK);
    }
}
