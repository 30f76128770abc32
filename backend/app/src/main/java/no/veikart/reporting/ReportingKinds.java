package no.veikart.reporting;

import no.veikart.roadmap.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportingKinds {
    @Bean
    Kind<ReportingRound> reportingRoundKind() {
        return new Kind<>("round", "rounds", ReportingRound.class).listedAs("reportingRounds", ReportingRound.BY_DUE);
    }
}
