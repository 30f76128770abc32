package no.veikart.initiative;

import no.veikart.roadmap.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InitiativeKinds {
    @Bean
    Kind<Initiative> initiativeKind() {
        return new Kind<>("initiative", "initiatives", Initiative.class);
    }

    @Bean
    Kind<Milestone> milestoneKind() {
        return new Kind<>("milestone", "milestones", Milestone.class).listed(Milestone.BY_DATE);
    }

    @Bean
    Kind<Need> needKind() {
        return new Kind<>("need", "needs", Need.class).listed(Need.BY_RANK);
    }

    @Bean
    Kind<PhaseDescription> phaseDescriptionKind() {
        return new Kind<>("phase", "phases", PhaseDescription.class);
    }
}
