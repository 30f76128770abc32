package no.veikart.governance;

import no.veikart.roadmap.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GovernanceKinds {
    @Bean
    Kind<Case> caseKind() {
        return new Kind<>("case", "cases", Case.class);
    }

    @Bean
    Kind<Decision> decisionKind() {
        return new Kind<>("decision", "decisions", Decision.class);
    }

    @Bean
    Kind<FollowUp> followUpKind() {
        return new Kind<>("followup", "followups", FollowUp.class);
    }

    @Bean
    Kind<Meeting> meetingKind() {
        return new Kind<>("meeting", "meetings", Meeting.class);
    }
}
