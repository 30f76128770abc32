package no.veikart.governance;

import no.veikart.roadmap.Kind;
import no.veikart.roadmap.NorwegianOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GovernanceKinds {
    @Bean
    Kind<Case> caseKind() {
        return new Kind<>("case", "cases", Case.class).listed(Case.BY_AGENDA);
    }

    @Bean
    Kind<Decision> decisionKind() {
        return new Kind<>("decision", "decisions", Decision.class).listed(Decision.BY_DATE);
    }

    @Bean
    Kind<FollowUp> followUpKind() {
        return new Kind<>("followup", "followups", FollowUp.class).listedAs("followUps", NorwegianOrder.BY_NAME);
    }

    @Bean
    Kind<Meeting> meetingKind() {
        return new Kind<>("meeting", "meetings", Meeting.class).listed(Meeting.BY_DATE);
    }
}
