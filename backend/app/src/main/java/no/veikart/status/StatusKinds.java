package no.veikart.status;

import no.veikart.roadmap.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatusKinds {
    @Bean
    Kind<Delay> delayKind() {
        return new Kind<>("delay", "delays", Delay.class).listed(Delay.BY_DATE);
    }

    @Bean
    Kind<Incident> incidentKind() {
        return new Kind<>("incident", "incidents", Incident.class).listed(Incident.BY_DATE);
    }

    @Bean
    Kind<StatusReport> statusReportKind() {
        return new Kind<>("report", "reports", StatusReport.class).listedAs("statusReports", StatusReport.BY_DATE);
    }
}
