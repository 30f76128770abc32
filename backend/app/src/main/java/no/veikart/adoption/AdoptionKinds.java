package no.veikart.adoption;

import no.veikart.roadmap.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdoptionKinds {
    @Bean
    Kind<Adoption> adoptionKind() {
        return new Kind<>("adoption", "adoptions", Adoption.class);
    }

    @Bean
    Kind<Measurement> measurementKind() {
        return new Kind<>("measurement", "measurements", Measurement.class);
    }

    @Bean
    Kind<MunicipalService> municipalServiceKind() {
        return new Kind<>("service", "services", MunicipalService.class);
    }
}
