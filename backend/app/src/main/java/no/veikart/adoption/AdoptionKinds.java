package no.veikart.adoption;

import no.veikart.roadmap.Kind;
import no.veikart.roadmap.NorwegianOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdoptionKinds {
    @Bean
    Kind<Adoption> adoptionKind() {
        return new Kind<>("adoption", "adoptions", Adoption.class).listed(Adoption.BY_SOLUTION);
    }

    @Bean
    Kind<Measurement> measurementKind() {
        return new Kind<>("measurement", "measurements", Measurement.class).listed(NorwegianOrder.BY_NAME);
    }

    @Bean
    Kind<MunicipalService> municipalServiceKind() {
        return new Kind<>("service", "services", MunicipalService.class)
                .listedAs("municipalServices", MunicipalService.BY_NUMBER);
    }
}
