package no.veikart.edition;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Comparator;
import no.veikart.platform.Page;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class EditionController {
    private static final Comparator<Edition> BY_WORK = Comparator.comparing(Edition::of)
            .thenComparing(edition -> edition.date() == null ? LocalDate.MAX : edition.date())
            .thenComparing(NorwegianOrder.BY_NAME);

    @SchemaMapping
    Page<Edition> editions(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Edition.class, BY_WORK), field, roadmap.commit(), "");
    }
}
