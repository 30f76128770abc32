package no.veikart.status;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import no.veikart.platform.Page;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StatusController {
    private static final Comparator<StatusReport> BY_DATE =
            Comparator.comparing(StatusReport::date).thenComparing(NorwegianOrder.BY_NAME);
    private static final Comparator<Incident> BY_DAY =
            Comparator.comparing(Incident::date).thenComparing(NorwegianOrder.BY_NAME);

    @SchemaMapping
    Page<StatusReport> statusReports(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(StatusReport.class, BY_DATE), field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<Delay> delays(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listByName(Delay.class), field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<Incident> incidents(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Incident.class, BY_DAY), field, roadmap.commit(), "");
    }
}
